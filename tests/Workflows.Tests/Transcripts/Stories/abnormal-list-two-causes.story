# W-45、W-47：未报年报且无法联系，只补报年报的不移出；两项原因均消除后移出；满三年也不转入严重违法失信名单。
title 经营异常名录：每一项原因各自消除
party two "长沙某示范商贸有限公司（虚构）" 91430100MA4LA0016G legalPerson
party old "长沙某示范广告有限公司（虚构）" 91430100MA4LE00501 legalPerson

2022-07-04 wang.credit.changsha opens abnormal-listing O for 430100 against old => Entered
2022-07-04 wang.credit.changsha O propose propose "未报送2021年度报告。" causes=annualReport causeEstablishedOn=2022-06-30 +abnormalEvidence => Entered
2022-07-05 sun.credit-chief.changsha O decide list => Published

# 两次邮寄间隔十四日，不符合规定；十五日符合规定。
2024-07-08 wang.credit.changsha opens abnormal-listing A for 430100 against two => Entered
2024-07-08 wang.credit.changsha A propose propose "未报送2023年度报告，邮寄无人签收。" causes=annualReport,unreachable causeEstablishedOn=2024-07-05 firstMailOn=2024-06-10 secondMailOn=2024-06-24 mailsReturned=true => !EvidenceMissing abnormalEvidence
2024-07-08 wang.credit.changsha A propose propose "未报送2023年度报告，邮寄无人签收。" causes=annualReport,unreachable causeEstablishedOn=2024-07-05 firstMailOn=2024-06-10 secondMailOn=2024-06-24 mailsReturned=true notFoundOnSite=false +abnormalEvidence => Entered
2024-07-08 sun.credit-chief.changsha A decide list => !TaskNotOpen
2024-07-09 wang.credit.changsha A propose propose "重新核对邮寄凭证，第二次为6月25日。" causes=annualReport,unreachable secondMailOn=2024-06-25 +abnormalEvidence => Entered
2024-07-09 wang.credit.changsha A decide list => !NotPermitted 负责人
2024-07-10 sun.credit-chief.changsha A decide list => Published

# 满三年：不转入严重违法失信名单，仍在经营异常名录。
2025-07-07 time O => Published
2025-07-07 system opens expiry E for 430100 against old => !EntryUnknown 严重违法失信名单

# 只补报年度报告：系统收到补报信息，另一原因未消除，不移出。
2026-03-02 wu.data.changsha A reports annual-report-filed curedCauses=annualReport => Published
2026-03-03 party.two opens repair-abnormal-list P for 430100 against two applicationOn=2026-03-03 => Applied
2026-03-03 wang.credit.changsha P accept accept => Accepted
2026-03-05 wang.credit.changsha P verifyRecords verified curedCauses=annualReport => !TaskNotOpen
2026-03-05 li.field.changsha P verifyPlace verified "登记住所仍查无。" curedCauses=annualReport verificationMode=onSite +verificationRecord => Verified
2026-03-05 zhao.legal.changsha P legalReview pass "另一原因未消除。" => Verified
2026-03-06 sun.credit-chief.changsha P decideAfterCheck grant => !ConditionsNotMet 无法
2026-03-06 sun.credit-chief.changsha P decideAfterCheck refuse "仍无法通过登记住所联系。" => Refused

# 变更住所后再次申请，没有等待期限。自核实之日起五个工作日内决定。
2026-03-09 party.two opens repair-abnormal-list Q for 430100 against two applicationOn=2026-03-09 => Applied
2026-03-10 wang.credit.changsha Q accept accept => Accepted
2026-03-12 li.field.changsha Q verifyPlace verified "新住所可以取得联系。" curedCauses=annualReport,unreachable verificationMode=onSite => !EvidenceMissing verificationRecord
2026-03-12 li.field.changsha Q verifyPlace verified "新住所可以取得联系。" curedCauses=annualReport,unreachable verificationMode=onSite +verificationRecord => Verified
2026-03-19 sun.credit-chief.changsha Q decideAfterCheck refuse "不予移出。" => !ConditionsNotMet
2026-03-19 sun.credit-chief.changsha Q decideAfterCheck grant => Stopped
2026-03-19 time A => EndedElsewhere
2026-03-20 wang.credit.changsha Q pushResult pushed => Completed
2026-03-20 party.two opens repair-abnormal-list R for 430100 against two applicationOn=2026-03-20 => !EntryNotInForce 2026-03-19

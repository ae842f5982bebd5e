# 个体工商户不列入名录，标记经营异常状态；由标记机关恢复，市场监管所现场核查。
title 个体工商户标记与恢复正常记载状态
party shop "芙蓉区某示范餐饮店（虚构）" 92430102MA4LG00785 individualBusiness
party stall "芙蓉区某示范小吃店（虚构）" 92430102MA0FJH0512 individualBusiness
party firm "长沙某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2026-07-01 fu.credit.furong opens abnormal-listing A for 430102 against shop causes=unreachable causeEstablishedOn=2026-06-30 => Entered
2026-07-01 fu.credit.furong A propose propose "市场监管所现场核查查无。" notFoundOnSite=true +abnormalEvidence => Entered
2026-07-02 mo.credit-chief.furong A decide list => Published
2026-07-02 fu.credit.furong opens abnormal-listing B for 430102 against stall causes=annualReport causeEstablishedOn=2026-06-30 => Entered
2026-07-02 fu.credit.furong B propose propose "未报送年度报告。" +abnormalEvidence => Entered
2026-07-03 mo.credit-chief.furong B decide list => Published

# 标记不是列入名录；谁标记、谁恢复。
2026-07-06 party.shop opens repair-abnormal-list X for 430102 against shop applicationOn=2026-07-06 => !EntryUnknown 经营异常名录
2026-07-06 party.firm opens repair-individual-business X for 430102 against firm applicationOn=2026-07-06 => !EntryUnknown 个体工商户
2026-07-06 party.shop opens repair-individual-business X for 430100 against shop applicationOn=2026-07-06 => !NotPermitted 谁列入
2026-07-06 party.shop opens repair-individual-business P for 430102 against shop applicationOn=2026-07-06 => Applied
2026-07-07 fu.credit.furong P accept supplement "请补交租赁合同。" complete=false formallyProper=true => Supplementing
2026-07-08 party.shop P supplement supplemented => Applied
2026-07-09 fu.credit.furong P acceptAgain accept => Accepted
2026-07-10 ou.field.furong P verifyPlace verified "市场监管所现场核查，在登记场所正常经营。" curedCauses=unreachable verificationMode=onSite +verificationRecord => Verified
# 自核实之日（2026-07-10）起五个工作日，2026-07-17届满。
2026-07-17 mo.credit-chief.furong P decideAfterCheck grant => Stopped
2026-07-17 fu.credit.furong P pushResult pushed => Completed
2026-07-17 time A => EndedElsewhere

2026-07-17 party.stall opens repair-individual-business Q for 430102 against stall applicationOn=2026-07-17 => Applied
2026-07-20 fu.credit.furong Q accept accept => Accepted
2026-07-20 fu.credit.furong Q verifyRecords verified curedCauses=instantInformation => Verified
2026-07-21 ning.legal.furong Q legalReview pass "年度报告尚未补报。" => Verified
2026-07-21 mo.credit-chief.furong Q decide grant => !ConditionsNotMet 年度报告
2026-07-21 mo.credit-chief.furong Q decide refuse "年度报告尚未补报。" => Refused
2026-07-21 party.stall opens repair-individual-business N for 430102 against stall applicationOn=2026-07-21 => Applied
2026-07-21 fu.credit.furong N accept refuse => !OpinionRequired
2026-07-21 fu.credit.furong N accept refuse "仍未补报年度报告，补报后再申请。" => NotAccepted
2026-07-22 party.stall opens repair-individual-business R for 430102 against stall applicationOn=2026-07-22 => Applied
2026-07-22 party.stall R withdrawApplication withdraw "先补报。" => Withdrawn
2026-07-22 party.stall opens repair-individual-business S for 430102 against stall applicationOn=2026-07-22 => Applied
2026-07-23 shi.data.furong B reports annual-report-filed curedCauses=annualReport => Completed
2026-07-23 time S => Moot
2026-07-23 fu.credit.furong S accept refuse "无须办理。" => !CaseClosed

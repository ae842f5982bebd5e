# 补报年度报告后自动移出；仅涉及年度报告的申请自申请之日起五个工作日内决定；列入被撤销的撤回公示；申请人撤回。
title 经营异常名录：补报年报自动移出
party report "长沙某示范餐饮有限公司（虚构）" 91430100MA4LA0016G legalPerson
party applies "长沙某示范文化有限公司（虚构）" 91430100MA4LE00501 legalPerson
party wrong "长沙某示范物流有限公司（虚构）" 91430100MA4LD0047X legalPerson
party fine "长沙某示范家居有限公司（虚构）" 91430100MA4LH0081E legalPerson

2026-07-01 zhang.case.changsha opens abnormal-listing A for 430100 against report => !NotPermitted
2026-07-01 sun.credit-chief.changsha opens abnormal-listing A for 430100 against report causes=annualReport causeEstablishedOn=2026-06-30 => Entered
2026-07-01 sun.credit-chief.changsha A propose propose "未报送2025年度报告。" +abnormalEvidence => Entered
2026-07-02 sun.credit-chief.changsha A decide list => !MakerIsChecker
2026-07-02 he.credit-chief.changsha A decide return "请核对公示系统记录。" => Entered
2026-07-02 wang.credit.changsha A propose propose "已核对，未报送。" +abnormalEvidence => Entered
2026-07-03 he.credit-chief.changsha A decide list => Published
2026-07-03 wang.credit.changsha opens abnormal-listing B for 430100 against applies causes=annualReport causeEstablishedOn=2026-06-30 => Entered
2026-07-03 wang.credit.changsha B propose propose "未报送2025年度报告。" +abnormalEvidence => Entered
2026-07-03 he.credit-chief.changsha B decide list => Published
2026-07-03 wang.credit.changsha opens abnormal-listing C for 430100 against wrong causes=annualReport causeEstablishedOn=2026-06-30 => Entered
2026-07-03 wang.credit.changsha C propose propose "未报送2025年度报告。" +abnormalEvidence => Entered
2026-07-03 he.credit-chief.changsha C decide list => Published
2026-07-03 wang.credit.changsha opens abnormal-listing D for 430100 against fine causes=annualReport causeEstablishedOn=2026-06-30 => Entered
2026-07-06 wang.credit.changsha D propose drop "已于6月30日报送，系统延迟。" => NotPublished

2026-07-10 wang.credit.changsha A reports annual-report-filed curedCauses=annualReport => !NotPermitted 大数据中心
2026-07-10 wu.data.changsha A reports annual-report-filed curedCauses=annualReport => Completed
2026-07-10 party.report opens repair-abnormal-list P for 430100 against report applicationOn=2026-07-10 => !EntryNotInForce 2026-07-10

# 申请书已交，先撤回，再申请；自申请之日（2026-07-14）起五个工作日，2026-07-21届满。
2026-07-13 party.applies opens repair-abnormal-list Q for 430100 against applies applicationOn=2026-07-13 => Applied
2026-07-13 wang.credit.changsha Q withdrawApplication withdraw "申请人来电撤回。" => !NotPermitted 当事人
2026-07-13 party.applies Q withdrawApplication withdraw "材料不齐，先撤回。" => Withdrawn
2026-07-14 party.applies opens repair-abnormal-list R for 430100 against applies applicationOn=2026-07-14 => Applied
2026-07-15 wang.credit.changsha R accept accept => Accepted
2026-07-16 liu.credit.changsha R verifyRecords verified curedCauses=annualReport => Verified
2026-07-21 sun.credit-chief.changsha R decide grant => Stopped
2026-07-24 wang.credit.changsha R pushResult pushed => Completed

# 列入决定经复议撤销：在办申请终止，撤回公示。
2026-07-24 party.wrong opens repair-abnormal-list S for 430100 against wrong applicationOn=2026-07-24 => Applied
2026-07-27 wang.credit.changsha S accept refuse "未提交补报证明。" => NotAccepted
2026-07-27 party.wrong opens repair-abnormal-list T for 430100 against wrong applicationOn=2026-07-27 => Applied
2026-07-28 wu.data.changsha C reports abnormal-listing-annulled annulmentEffectiveOn=2026-07-27 => Completed
2026-07-28 time T => Moot

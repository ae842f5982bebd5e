# 2026-01-05各处室桌面上的其他种类案件：破产重整修复、处罚公示及提前停止、经营异常名录及移出、异议。当事人均为虚构。
title 公示、异常名录、异议与破产重整
party yuanshan "芙蓉区远山食品加工厂（虚构）" 91430100MA0FJH06X0 legalPerson
party qingfeng "长沙清风商贸有限公司（虚构）" 91430100MA0FJH043D legalPerson
party yunlu "长沙云麓特种设备安装有限公司（虚构）" 91430100MA0FJH035J legalPerson
party chenguang "长沙晨光乳业有限公司（虚构）" 91430100MA0FJH027P legalPerson

2023-03-13 zhang.case.changsha opens listing Z for 430100 against yuanshan penaltyNumber=长市监罚告〔2023〕9号 => Proposed
2023-03-13 zhang.case.changsha Z propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2022-11-20 penaltyDecidedOn=2023-04-10 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2023-03-14 li.field.changsha Z fieldReview agree "复核无异议。" => Proposed
2023-03-16 wang.credit.changsha Z creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
2023-03-20 zhang.case.changsha Z serveNotice served noticeServedOn=2023-03-20 => Notified
2023-03-28 time Z => Heard
2023-03-29 zhao.legal.changsha Z legalReview pass "审核通过。" => LegallyReviewed
2023-03-30 zhou.head.changsha Z collectiveDecision list "经集体讨论，同意列入。" => Agreed
2023-03-30 wang.credit.changsha Z requestConsent request => Agreed
2023-03-31 he.credit-chief.hunan Z giveConsent granted "同意。" => Consented
2023-04-10 zhou.head.changsha Z issueDecision issue penaltyDecidedOn=2023-04-10 restrictionOnParty=false => Decided
2023-04-12 zhang.case.changsha Z serveDecision served decisionServedOn=2023-04-12 serviceMode=direct => Served
2023-04-17 wang.credit.changsha Z publish published => Published
2023-04-18 wang.credit.changsha Z applyMeasures applied => Enforced

# 清风：一般领域处罚2025-06-10公示，满六个月（2025-12-10）的次日方可申请提前停止。
2025-06-04 zhang.case.changsha opens penalty-publicity G for 430100 against qingfeng penaltyNumber=长市监罚〔2025〕55号 decidedOn=2025-06-03 => Entered
2025-06-05 zhang.case.changsha G enter enter procedure=ordinary warningOnly=false noticeOfCriticism=false barredKind=false otherKinds=false veryLargeFine=false repeated=false linkedSeriousList=false fineYuan=60000 domain=other decisionServedOn=2025-06-05 registeredInProvince=true restrictionOnParty=false => Entered
2025-06-06 wang.credit.changsha G check pass => Checked
2025-06-10 wang.credit.changsha G publish published => Published
# 云麓、晨光：未报送2024年度报告，列入经营异常名录。
2025-07-03 wang.credit.changsha opens abnormal-listing Y for 430100 against yunlu causes=annualReport causeEstablishedOn=2025-06-30 => Entered
2025-07-03 wang.credit.changsha Y propose propose "未报送2024年度报告。" +abnormalEvidence => Entered
2025-07-04 sun.credit-chief.changsha Y decide list => Published
2025-07-04 wang.credit.changsha opens abnormal-listing C for 430100 against chenguang causes=annualReport causeEstablishedOn=2025-06-30 => Entered
2025-07-04 wang.credit.changsha C propose propose "未报送2024年度报告。" +abnormalEvidence => Entered
2025-07-07 sun.credit-chief.changsha C decide list => Published
2025-12-10 party.qingfeng opens repair-penalty-publicity P for 430100 against qingfeng applicationOn=2025-12-10 => Applied
2025-12-10 wang.credit.changsha P accept accept => !ConditionsNotMet 2025-12-11
2025-12-10 wang.credit.changsha P accept refuse "公示未满六个月，最早可于2025-12-11申请。" => NotAccepted
2025-12-11 party.qingfeng opens repair-penalty-publicity Q for 430100 against qingfeng applicationOn=2025-12-11 => Applied
2025-12-12 wang.credit.changsha Q accept accept => Accepted
2025-12-15 zhang.case.changsha Q verifyObligations verified "罚款已缴清。" obligationsPerformed=true => Accepted
# 受理时未写明业务条线，核实归业务主管处负责人。
2025-12-16 xie.field.changsha Q verifyHarm verified "问题商品已下架召回。" harmRemoved=true => !NotPermitted 负责人
2025-12-16 tan.field-chief.changsha Q verifyHarm verified "问题商品已下架召回。" harmRemoved=true => Accepted
2025-12-17 wang.credit.changsha Q verifyRegister verified furtherPenaltySameKind=false onAbnormalList=false onSeriousList=false priorSameDomainPenalties24M=1 seriousCircumstances=false registeredInProvince=true => Verified
2025-12-19 zhou.head.changsha Q decide grant "准予修复。" => Granted
2025-12-22 wang.credit.changsha Q stopPublicity stopped => Stopped
2025-12-23 wang.credit.changsha Q pushResult pushed => Completed
# 云麓补报年度报告后申请移出，准予；晨光对列入提出异议，待受理；远山申请重整修复，待局领导决定。
2025-12-24 party.yunlu opens repair-abnormal-list R for 430100 against yunlu applicationOn=2025-12-24 => Applied
2025-12-25 wang.credit.changsha R accept accept => Accepted
2025-12-26 wang.credit.changsha R verifyRecords verified curedCauses=annualReport => Verified
2025-12-29 wang.credit.changsha R decide grant => !NotPermitted 负责人
2025-12-29 sun.credit-chief.changsha R decide grant => Stopped
2025-12-30 wang.credit.changsha R pushResult pushed => Completed
2025-12-30 party.chenguang opens objection O for 430100 against chenguang objectedOn=2025-12-30 wrongItem="列入原因有误" => Filed
2025-12-30 party.yuanshan opens repair-bankruptcy B for 430100 against yuanshan applicationOn=2025-12-30 courtRuling=recognisedSettlement => Applied
2025-12-31 wang.credit.changsha B accept accept undertakingGiven=true +courtRuling +undertaking => Accepted

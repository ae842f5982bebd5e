# 骗取的处罚公示修复被撤销后恢复公示；决定变更的处罚撤回公示。
title 处罚公示的恢复与撤回
party furong "长沙芙蓉示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2026-01-06 zhang.case.changsha opens penalty-publicity A for 430100 against furong penaltyNumber=长市监罚〔2026〕1号 decidedOn=2026-01-05 => Entered
2026-01-06 zhang.case.changsha A enter enter procedure=ordinary noticeOfCriticism=false otherKinds=false veryLargeFine=false repeated=false linkedSeriousList=false warningOnly=false barredKind=false fineYuan=60000 decisionServedOn=2026-01-06 domain=other registeredInProvince=true restrictionOnParty=false => Entered
2026-01-07 wang.credit.changsha A check pass => Checked
2026-01-08 wang.credit.changsha A publish published => Published
2026-04-09 party.furong opens repair-penalty-publicity Q for 430100 against furong applicationOn=2026-04-09 => Applied
2026-04-09 wang.credit.changsha Q accept accept => Accepted
2026-04-10 zhang.case.changsha Q verifyObligations verified "已缴清。" obligationsPerformed=true => Accepted
2026-04-10 tan.field-chief.changsha Q verifyHarm verified "已整改。" harmRemoved=true => Accepted
2026-04-10 wang.credit.changsha Q verifyRegister verified furtherPenaltySameKind=false onAbnormalList=false onSeriousList=false priorSameDomainPenalties24M=0 seriousCircumstances=false registeredInProvince=true => Verified
2026-04-16 zhou.head.changsha Q decide grant "准予。" => Granted
2026-04-17 wang.credit.changsha Q stopPublicity stopped => Stopped
2026-04-17 wang.credit.changsha Q pushResult pushed => Completed
2026-05-06 zhang.case.changsha opens repair-revocation H for 430100 against furong entry=E-@A reportSource=report reportedOn=2026-05-06 => Reported
2026-05-06 wang.credit.changsha H inquire found "缴款凭证系伪造。" intentional=true seriousCircumstances=true +fraudReport => Inquired
2026-05-07 wang.credit.changsha H serveNotice served noticeServedOn=2026-05-07 => Notified
2026-05-08 wang.credit.changsha H recordDefence waived +waiver => Heard
2026-05-08 zhao.legal.changsha H legalReview pass "事实清楚。" => LegallyReviewed
2026-05-11 zhou.head.changsha H decide revoke "撤销修复，恢复公示。" => Restored
2026-05-12 wang.credit.changsha H republish published => Completed

2026-05-18 zhang.case.changsha opens penalty-publicity D for 430100 against furong penaltyNumber=长市监罚〔2026〕41号 decidedOn=2026-05-15 => Entered
2026-05-18 zhang.case.changsha D enter enter procedure=ordinary noticeOfCriticism=false otherKinds=false veryLargeFine=false repeated=false linkedSeriousList=false warningOnly=false barredKind=false fineYuan=80000 decisionServedOn=2026-05-18 domain=other registeredInProvince=true restrictionOnParty=false => Entered
2026-05-19 wang.credit.changsha D check pass => Checked
2026-05-20 wang.credit.changsha D publish published => Published
2026-05-25 zhang.case.changsha opens publication-correction C for 430100 against furong entry=E-@D => Reported
2026-05-25 zhang.case.changsha C report report "复议变更处罚。" correctionKind=decisionChanged wrongItem=原处罚内容 changedOn=2026-05-25 => Reported
2026-05-26 wang.credit.changsha C confirmChange confirmed "复议决定书已收到。" => Confirmed
2026-05-27 sun.credit-chief.changsha C approveWithdrawal approve "决定已变更，撤回公示。" => Withdrawn
# 恢复之日起重新计算：一年至2027-05-11，无案件守候，届满提醒。
2027-05-11 time H => Completed

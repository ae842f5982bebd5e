# 演示世界开始之日（2026-01-05）各处室桌面上的在办案件。当事人均为虚构。
title 在办案件
party chenguang "长沙晨光乳业有限公司（虚构）" 91430100MA0FJH027P legalPerson
party yunlu "长沙云麓特种设备安装有限公司（虚构）" 91430100MA0FJH035J legalPerson
party qingfeng "长沙清风商贸有限公司（虚构）" 91430100MA0FJH043D legalPerson
party laoli "芙蓉区老李小吃店（虚构）" 92430102MA0FJH0512 individualBusiness
party xinghe "长沙星河食品有限公司（虚构）" 91430100MA0FJH019W legalPerson

# S 星河：已决定、已送达，公示期限2026-01-06届满。T 老李小吃店：区局报请市局同意。U 云麓：陈述申辩期正在进行。
# W 清风：待业务复核。Y 晨光：待提出列入建议，可以从头办到公示。
2025-11-17 zhang.case.changsha opens listing S for 430100 against xinghe penaltyNumber=长市监罚告〔2025〕80号 => Proposed
2025-11-17 zhang.case.changsha S propose propose "建议列入。" field=foodProduction ground=L44-05-03a heavierPenalty=HP-3b violationOn=2025-06-20 penaltyDecidedOn=2025-12-08 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2025-11-18 li.field.changsha S fieldReview agree => Proposed
2025-11-19 wang.credit.changsha S creditCheck agree => Reviewed
2025-11-20 zhang.case.changsha S serveNotice served noticeServedOn=2025-11-20 => Notified
2025-11-28 time S => Heard
2025-12-01 zhao.legal.changsha S legalReview pass => LegallyReviewed
2025-12-02 zhou.head.changsha S collectiveDecision list => Agreed
2025-12-02 wang.credit.changsha S requestConsent request => Agreed
2025-12-05 he.credit-chief.hunan S giveConsent granted => Consented
2025-12-08 zhou.head.changsha S issueDecision issue penaltyDecidedOn=2025-12-08 restrictionOnParty=false => Decided
2025-12-10 zhang.case.changsha S serveDecision served decisionServedOn=2025-12-10 serviceMode=direct => Served
2025-12-15 yi.case.furong opens listing T for 430102 against laoli penaltyNumber=芙市监罚告〔2025〕41号 => Proposed
2025-12-15 yi.case.furong T propose propose "建议列入。" field=foodProduction ground=L44-05-01 heavierPenalty=HP-3b violationOn=2025-09-03 penaltyDecidedOn=2026-01-12 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2025-12-16 ou.field.furong T fieldReview agree => Proposed
2025-12-17 fu.credit.furong T creditCheck agree => Reviewed
2025-12-18 yi.case.furong T serveNotice served noticeServedOn=2025-12-18 => Notified
2025-12-22 zhang.case.changsha opens listing U for 430100 against yunlu penaltyNumber=长市监罚告〔2025〕96号 => Proposed
2025-12-22 zhang.case.changsha U propose propose "建议列入。" field=specialEquipment ground=L44-07-01a heavierPenalty=HP-2b violationOn=2025-08-14 penaltyDecidedOn=2026-01-16 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2025-12-23 xie.field.changsha U fieldReview agree => Proposed
2025-12-24 wang.credit.changsha U creditCheck agree => Reviewed
2025-12-26 time T => Heard
2025-12-29 ning.legal.furong T legalReview pass => LegallyReviewed
2025-12-30 ren.head.furong T collectiveDecision list => Agreed
2025-12-30 zhang.case.changsha U serveNotice served noticeServedOn=2025-12-30 => Notified
2025-12-31 fu.credit.furong T requestConsent request => Agreed
2025-12-31 zhang.case.changsha opens listing W for 430100 against qingfeng penaltyNumber=长市监罚告〔2025〕101号 => Proposed
2025-12-31 zhang.case.changsha W propose propose "建议列入。" field=product ground=L44-08-02 heavierPenalty=HP-3b violationOn=2025-10-08 penaltyDecidedOn=2026-01-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-05 zhang.case.changsha opens listing Y for 430100 against chenguang penaltyNumber=长市监罚告〔2026〕2号 => Proposed

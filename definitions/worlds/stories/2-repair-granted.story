# 信用修复（令第44号第十六至十八条）：列入满一年方可申请；早一日不受理，到日受理。当事人为虚构。
title 芙蓉食品：早一日不予受理，到日受理，准予提前移出
party furong "长沙芙蓉示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2024-09-20 zhang.case.changsha opens listing R for 430100 against furong penaltyNumber=长市监罚告〔2024〕58号 => Proposed
2024-09-20 zhang.case.changsha R propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2024-05-20 penaltyDecidedOn=2024-11-25 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2024-09-23 li.field.changsha R fieldReview agree "复核无异议。" => Proposed
2024-09-25 wang.credit.changsha R creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
2024-09-27 zhang.case.changsha R serveNotice served noticeServedOn=2024-09-27 => Notified
2024-10-11 time R => Heard
2024-10-14 zhao.legal.changsha R legalReview pass "审核通过。" => LegallyReviewed
2024-10-18 zhou.head.changsha R collectiveDecision list "经集体讨论，同意列入。" => Agreed
2024-10-21 wang.credit.changsha R requestConsent request => Agreed
2024-11-22 he.credit-chief.hunan R giveConsent granted "同意。" => Consented
2024-11-25 zhou.head.changsha R issueDecision issue penaltyDecidedOn=2024-11-25 restrictionOnParty=false => Decided
2024-11-28 zhang.case.changsha R serveDecision served decisionServedOn=2024-11-28 serviceMode=direct => Served
2024-12-05 wang.credit.changsha R publish published => Published
2024-12-06 wang.credit.changsha R applyMeasures applied => Enforced

# 2024-11-25列入，一年于2025-11-25届满；当日申请尚早一日。
2025-11-25 party.furong opens repair-serious-list E for 430100 against furong applicationOn=2025-11-25 => Applied
2025-11-25 wang.credit.changsha E accept accept => !ConditionsNotMet 2025-11-26
2025-11-25 wang.credit.changsha E accept refuse "列入未满一年，最早可于2025-11-26申请。" => NotAccepted
2025-11-26 party.furong opens repair-serious-list F for 430100 against furong applicationOn=2025-11-26 => Applied
2025-11-26 wang.credit.changsha F accept accept => Accepted
2025-11-26 party.furong opens repair-serious-list G for 430100 against furong applicationOn=2025-11-26 => !DuplicateCase
2025-12-01 xie.field.changsha F verifyHarm verified "召回完成，复检合格。" harmRemoved=true => !NotPermitted 食品生产处
2025-12-01 li.field.changsha F verifyHarm verified "召回完成，复检合格。" harmRemoved=true => Accepted
2025-12-01 zhang.case.changsha F verifyObligations verified "罚没款及加处罚款已缴清。" obligationsPerformed=true => Accepted
2025-12-02 wang.credit.changsha F verifyRegister verified heavierPenaltiesSinceListing=0 restrictionRunning=false priorSameDomainPenalties24M=0 seriousCircumstances=false registeredInProvince=true => Verified
2025-12-08 zhou.head.changsha F decide grant "准予修复。" => Granted
2025-12-10 wang.credit.changsha F stopPublicity stopped => Stopped
2025-12-12 wang.credit.changsha F pushResult pushed => Completed
2025-12-12 wang.credit.changsha F pushResult pushed => !CaseClosed

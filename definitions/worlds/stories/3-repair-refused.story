# 不予修复（令第44号第十六条第一款第三项）：列入后又受较重行政处罚。受理日在2025-12-25之后，七个工作日内决定。当事人为虚构。
title 湘江特检：列入后再受较重处罚，不予修复
party xiangjiang "湖南湘江示范气瓶检验有限公司（虚构）" 91430100MA4LC0033Q legalPerson

2024-11-26 zhang.case.changsha opens listing N for 430100 against xiangjiang penaltyNumber=长市监罚告〔2024〕77号 => Proposed
2024-11-26 zhang.case.changsha N propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=specialEquipment ground=L44-07-01b heavierPenalty=HP-3b violationOn=2024-08-06 penaltyDecidedOn=2024-12-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2024-11-27 xie.field.changsha N fieldReview agree "复核无异议。" => Proposed
2024-11-29 wang.credit.changsha N creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
2024-12-02 zhang.case.changsha N serveNotice served noticeServedOn=2024-12-02 => Notified
2024-12-10 time N => Heard
2024-12-11 zhao.legal.changsha N legalReview pass "审核通过。" => LegallyReviewed
2024-12-13 zhou.head.changsha N collectiveDecision list "经集体讨论，同意列入。" => Agreed
2024-12-16 wang.credit.changsha N requestConsent request => Agreed
2024-12-18 he.credit-chief.hunan N giveConsent granted "同意。" => Consented
2024-12-20 zhou.head.changsha N issueDecision issue penaltyDecidedOn=2024-12-20 restrictionOnParty=false => Decided
2024-12-23 zhang.case.changsha N serveDecision served decisionServedOn=2024-12-23 serviceMode=direct => Served
2025-01-03 wang.credit.changsha N publish published => Published
2025-01-06 wang.credit.changsha N applyMeasures applied => Enforced

2025-12-24 party.xiangjiang opens repair-serious-list P for 430100 against xiangjiang applicationOn=2025-12-24 => Applied
2025-12-25 wang.credit.changsha P accept accept => Accepted
2025-12-29 zhang.case.changsha P verifyObligations verified "罚款已缴清。" obligationsPerformed=true => Accepted
2025-12-29 xie.field.changsha P verifyHarm verified "问题气瓶已全部召回。" harmRemoved=true => Accepted
2025-12-30 wang.credit.changsha P verifyRegister verified heavierPenaltiesSinceListing=1 restrictionRunning=false priorSameDomainPenalties24M=0 seriousCircumstances=false registeredInProvince=true => Verified
2025-12-31 zhao.legal.changsha P legalReview pass "列入后于2025年5月在外省受停产停业处罚，依法不予修复。" => Verified
2026-01-06 zhou.head.changsha P decide grant "同意。" => !ConditionsNotMet 较重
2026-01-06 zhou.head.changsha P decide refuse "列入后再受较重行政处罚，不予修复。" => Refused

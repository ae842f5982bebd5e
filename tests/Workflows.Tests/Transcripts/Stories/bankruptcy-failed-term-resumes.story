# W-51：法院2026-05-06批准重整计划，不设等待期，暂时屏蔽；2026-11终止执行，恢复剩余期限。屏蔽时尚余期限顺延，最后一日由2028-03-17变为2028-09-12。
title 重整失败，恢复剩余期限
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2025-02-24 zhang.case.changsha opens listing A for 430100 against a penaltyNumber=长市监罚告〔2025〕12号 => Proposed
2025-02-24 zhang.case.changsha A propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2024-12-03 penaltyDecidedOn=2025-03-17 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2025-02-25 li.field.changsha A fieldReview agree "复核无异议。" => Proposed
2025-02-27 wang.credit.changsha A creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
2025-03-03 zhang.case.changsha A serveNotice served noticeServedOn=2025-03-03 => Notified
2025-03-11 time A => Heard
2025-03-12 zhao.legal.changsha A legalReview pass "审核通过。" => LegallyReviewed
2025-03-13 zhou.head.changsha A collectiveDecision list "经集体讨论，同意列入。" => Agreed
2025-03-13 wang.credit.changsha A requestConsent request => Agreed
2025-03-14 he.credit-chief.hunan A giveConsent granted "同意。" => Consented
2025-03-17 zhou.head.changsha A issueDecision issue penaltyDecidedOn=2025-03-17 restrictionOnParty=false => Decided
2025-03-19 zhang.case.changsha A serveDecision served decisionServedOn=2025-03-19 serviceMode=direct => Served
2025-03-25 wang.credit.changsha A publish published => Published
2025-03-26 wang.credit.changsha A applyMeasures applied => Enforced

2026-04-20 system opens expiry X for 430100 against a => Watched
2026-05-06 party.a opens repair-bankruptcy B for 430100 against a applicationOn=2026-05-06 courtRuling=approvedPlan rulingOn=2026-05-06 => Applied
2026-05-07 wang.credit.changsha B accept accept undertakingGiven=true +courtRuling => !EvidenceMissing undertaking
2026-05-07 wang.credit.changsha B accept accept undertakingGiven=true +courtRuling +undertaking => Accepted
2026-05-07 wang.credit.changsha B decideShield shield => !NotPermitted
2026-05-08 zhou.head.changsha B decideShield shield => Shielded
2026-05-08 time X => Moot
2026-05-11 party.a opens repair-bankruptcy C for 430100 against a applicationOn=2026-05-11 courtRuling=approvedPlan => !DuplicateCase
2026-11-02 party.a B reports planFailed => !NotPermitted 大数据中心
2026-11-02 zhao.legal.changsha B reports planLost => !EventNotAwaited planLost
2026-11-02 zhao.legal.changsha B reports planFailed => Shielded
2026-11-03 zhou.head.changsha B decideResume resume => Resumed
2026-11-04 system opens expiry Y for 430100 against a => Watched
# 原届满日之后仍在期限内；顺延后的最后一日仍在名录，次日移出。
2028-03-18 time Y => Watched
2028-09-12 time Y => Watched
2028-09-13 time Y => Completed

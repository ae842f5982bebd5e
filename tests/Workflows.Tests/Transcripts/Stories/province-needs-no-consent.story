# W-01：省局2026-01-15吊销食品许可，同日列入，无须上级同意，2026-02-12前公示（最后一日可公示）。
title 省级机关列入，无须上级同意
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2026-01-05 feng.case.hunan opens listing A for 430000 against a => Proposed
2026-01-05 feng.case.hunan A propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-01-15 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-06 luo.field.hunan A fieldReview agree => Proposed
2026-01-06 ma.credit.hunan A creditCheck agree => Reviewed
2026-01-07 feng.case.hunan A serveNotice served noticeServedOn=2026-01-07 => Notified
2026-01-14 time A => Notified
2026-01-15 time A => Heard
2026-01-15 pan.legal.hunan A legalReview pass => LegallyReviewed
2026-01-15 gao.head.hunan A collectiveDecision list => Consented
2026-01-15 gao.head.hunan A issueDecision issue restrictionOnParty=false => Decided
2026-01-16 feng.case.hunan A serveDecision served decisionServedOn=2026-01-16 serviceMode=mail => Served
2026-02-12 ma.credit.hunan A publish published => Published
2026-02-12 ma.credit.hunan A applyMeasures applied => Enforced
2026-02-12 ma.credit.hunan A applyMeasures applied => !CaseClosed 2026-02-12

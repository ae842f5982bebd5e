# R-33：同一列入另有较重处罚，单独即足以列入：维持，须更正决定。
title 另有较重处罚，维持列入
party a "湖南某示范建材有限公司（虚构）" 91430100MA4LD0047X legalPerson

2025-02-24 zhang.case.changsha opens listing A for 430100 against a penaltyNumber=长市监罚告〔2025〕12号 => Proposed
2025-02-24 zhang.case.changsha A propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=product ground=L44-07-02b heavierPenalty=HP-3b violationOn=2024-12-03 penaltyDecidedOn=2025-03-17 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
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

2026-04-30 zhang.case.changsha opens listing-revocation V for 430100 against a => Reported
2026-04-30 zhang.case.changsha V report report underlyingPenalty=annulled heavierPenaltyRemains=true annulmentEffectiveOn=2026-04-30 => Reported
2026-05-06 zhao.legal.changsha V confirmKeep keep => !OpinionRequired
2026-05-06 zhao.legal.changsha V confirmKeep keep "另一较重处罚仍有效，维持并更正。" => Kept

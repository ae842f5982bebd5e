# W-32、R-32：复议将停业变更为小额罚款，不再属于较重处罚：重新认定后撤销列入。三个工作日自收到文书之日起算。
title 处罚变更为小额罚款，重新认定后撤销列入
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

# 2026-04-30收到复议决定，五一假期后第三个工作日为2026-05-08。
2026-04-30 zhang.case.changsha opens listing-revocation V for 430100 against a => Reported
2026-04-30 wang.credit.changsha V report report underlyingPenalty=changed annulmentEffectiveOn=2026-04-30 => !NotPermitted
2026-04-30 zhang.case.changsha V report report underlyingPenalty=changed annulledBy=reconsideration annulmentEffectiveOn=2026-05-01 => !DayInFuture
2026-04-30 zhang.case.changsha V report report underlyingPenalty=changed annulledBy=reconsideration annulmentEffectiveOn=2026-04-30 => Reported
2026-05-06 wang.credit.changsha V retest retested => !FactMissing 变更后的处罚种类
2026-05-06 wang.credit.changsha V retest retested changedPenaltyKind=none => Reported
2026-05-06 wang.credit.changsha V draft drafted => Drafted
2026-05-06 zhao.legal.changsha V legalReview pass "变更后仅余小额罚款，不属较重处罚，应予撤销。" => LegallyReviewed
2026-05-07 zhou.head.changsha V decide keep "维持。" => !ConditionsNotMet
2026-05-07 zhou.head.changsha V decide revoke "撤销列入。" => Revoked
2026-05-08 wang.credit.changsha V stopPublicity stopped => Completed
2026-05-11 party.a opens repair-serious-list R for 430100 against a applicationOn=2026-05-11 => !EntryNotInForce 2026-05-07
2026-05-11 zhang.case.changsha opens listing-revocation W for 430100 against a => !EntryNotInForce

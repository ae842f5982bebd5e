# 全程联动：异议维持后起诉，修复申请在办；判决撤销处罚：撤销列入案件自动立案，领导决定撤销后，修复、异议、期满案件均终止。W-31：2026-05-08前停止公示。
title 判决撤销处罚，撤销列入自动立案，在办案件终止
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

2025-04-07 party.a opens objection O for 430100 against a objectedOn=2025-04-07 wrongItem="处罚事实不清" => Filed
2025-04-08 wang.credit.changsha O accept accept => Accepted
2025-04-15 wang.credit.changsha O verify right "与处罚决定书一致。" +verificationRecord => Replied
2025-04-16 wang.credit.changsha O reply replied "维持记录。" knewOn=2025-03-19 => Replied
2025-09-17 zhao.legal.changsha O reports litigationFiled => UnderRemedy
2026-04-20 party.a opens repair-serious-list Q for 430100 against a applicationOn=2026-04-20 => Applied
2026-04-22 wang.credit.changsha Q accept accept => Accepted
2026-04-30 zhao.legal.changsha O reports remedyDecided underlyingPenalty=annulled annulledBy=litigation annulmentEffectiveOn=2026-04-30 => Fallen
2026-04-30 system opens listing-revocation V for 430100 against a => Reported
2026-04-30 party.a opens objection P for 430100 against a objectedOn=2026-04-30 wrongItem="应当立即撤销" => Filed
2026-04-30 system opens expiry X for 430100 against a => Watched
# 判决内容已随案带入，只需补充是否另有较重处罚。
2026-04-30 zhang.case.changsha V report report heavierPenaltyRemains=false => Reported
2026-05-06 wang.credit.changsha V draft drafted => Drafted
2026-05-06 zhao.legal.changsha V legalReview pass "判决已生效，应予撤销。" => LegallyReviewed
2026-05-07 zhou.head.changsha V decide revoke "撤销列入。" => Revoked
2026-05-07 time Q => Moot
2026-05-07 time P => Moot
2026-05-07 time X => Moot
2026-05-08 wang.credit.changsha V stopPublicity stopped => Completed

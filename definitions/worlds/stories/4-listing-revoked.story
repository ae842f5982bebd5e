# 撤销列入（令第44号第十九条）：原处罚被判决撤销，名单随之撤销，在办修复申请终止。当事人为虚构。
title 岳麓建材：处罚被判决撤销，撤销列入，在办修复终止
party yuelu "湖南岳麓示范建材有限公司（虚构）" 91430100MA4LD0047X legalPerson

2025-02-24 zhang.case.changsha opens listing M for 430100 against yuelu penaltyNumber=长市监罚告〔2025〕12号 => Proposed
2025-02-24 zhang.case.changsha M propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=product ground=L44-07-02b heavierPenalty=HP-3b violationOn=2024-12-03 penaltyDecidedOn=2025-03-17 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2025-02-25 xie.field.changsha M fieldReview agree "复核无异议。" => Proposed
2025-02-27 wang.credit.changsha M creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
2025-03-03 zhang.case.changsha M serveNotice served noticeServedOn=2025-03-03 => Notified
2025-03-11 time M => Heard
2025-03-12 zhao.legal.changsha M legalReview pass "审核通过。" => LegallyReviewed
2025-03-13 zhou.head.changsha M collectiveDecision list "经集体讨论，同意列入。" => Agreed
2025-03-13 wang.credit.changsha M requestConsent request => Agreed
2025-03-14 he.credit-chief.hunan M giveConsent granted "同意。" => Consented
2025-03-17 zhou.head.changsha M issueDecision issue penaltyDecidedOn=2025-03-17 restrictionOnParty=false => Decided
2025-03-19 zhang.case.changsha M serveDecision served decisionServedOn=2025-03-19 serviceMode=direct => Served
2025-03-25 wang.credit.changsha M publish published => Published
2025-03-26 wang.credit.changsha M applyMeasures applied => Enforced

2026-04-20 party.yuelu opens repair-serious-list Q for 430100 against yuelu applicationOn=2026-04-20 => Applied
2026-04-22 wang.credit.changsha Q accept accept => Accepted
# 判决2026-04-30生效。
2026-04-30 zhang.case.changsha opens listing-revocation V for 430100 against yuelu => Reported
2026-04-30 zhang.case.changsha V report report underlyingPenalty=annulled heavierPenaltyRemains=false annulmentEffectiveOn=2026-04-30 => Reported
2026-05-06 wang.credit.changsha V draft drafted => Drafted
2026-05-06 zhao.legal.changsha V legalReview pass "判决已生效，应予撤销。" => LegallyReviewed
2026-05-07 zhou.head.changsha V decide revoke "撤销列入。" => Revoked
2026-05-07 time Q => Moot
2026-05-07 zhang.case.changsha Q verifyObligations verified "核实。" obligationsPerformed=true => !CaseClosed
2026-05-08 wang.credit.changsha V stopPublicity stopped => Completed

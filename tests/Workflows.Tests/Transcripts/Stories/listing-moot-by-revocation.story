# 令第44号第十九条：列入后尚在送达、公示或者实施措施的，原处罚被撤销，列入案件终止，不得再公示。
title 尚未公示即被撤销列入
party a "湖南某示范建材有限公司（虚构）" 91430100MA4LD0047X legalPerson
party b "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2026-01-05 feng.case.hunan opens listing A for 430000 against a => Proposed
2026-01-05 feng.case.hunan A propose propose "建议列入。" penaltyDecidedOn=2026-01-15 field=product ground=L44-07-02b heavierPenalty=HP-3b violationOn=2025-12-03 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-05 feng.case.hunan opens listing B for 430000 against b => Proposed
2026-01-05 feng.case.hunan B propose propose "建议列入。" penaltyDecidedOn=2026-01-15 field=product ground=L44-07-02b heavierPenalty=HP-3b violationOn=2025-12-03 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-05 luo.field.hunan A fieldReview agree => Proposed
2026-01-05 luo.field.hunan B fieldReview agree => Proposed
2026-01-05 ma.credit.hunan A creditCheck agree => Reviewed
2026-01-05 ma.credit.hunan B creditCheck agree => Reviewed
2026-01-05 feng.case.hunan A serveNotice served noticeServedOn=2026-01-05 => Notified
2026-01-05 feng.case.hunan B serveNotice served noticeServedOn=2026-01-05 => Notified
2026-01-13 pan.legal.hunan A legalReview pass => LegallyReviewed
2026-01-13 pan.legal.hunan B legalReview pass => LegallyReviewed
2026-01-14 gao.head.hunan A collectiveDecision list => Consented
2026-01-14 gao.head.hunan B collectiveDecision list => Consented
2026-01-15 gao.head.hunan A issueDecision issue restrictionOnParty=false => Decided
2026-01-15 gao.head.hunan B issueDecision issue restrictionOnParty=false => Decided
2026-01-16 feng.case.hunan A serveDecision served decisionServedOn=2026-01-16 serviceMode=direct => Served
2026-01-16 feng.case.hunan B serveDecision served decisionServedOn=2026-01-16 serviceMode=direct => Served
2026-01-20 ma.credit.hunan B publish published => Published
2026-01-21 feng.case.hunan opens listing-revocation V for 430000 against a => Reported
2026-01-21 feng.case.hunan V report report underlyingPenalty=annulled heavierPenaltyRemains=false annulmentEffectiveOn=2026-01-21 => Reported
2026-01-21 ma.credit.hunan V draft drafted => Drafted
2026-01-22 pan.legal.hunan V legalReview pass => LegallyReviewed
# 撤销决定作出以前，仍可按期公示；作出以后，列入案件终止。
2026-01-22 time A => Served
2026-01-22 gao.head.hunan V decide revoke => Revoked
2026-01-22 time A => Moot
2026-01-22 ma.credit.hunan A publish published => !CaseClosed
2026-01-23 ma.credit.hunan V stopPublicity stopped => Completed
# B 已公示、尚未实施管理措施：同样终止，不得再实施。
2026-01-23 feng.case.hunan opens listing-revocation W for 430000 against b => Reported
2026-01-23 feng.case.hunan W report report underlyingPenalty=void heavierPenaltyRemains=false annulmentEffectiveOn=2026-01-23 => Reported
2026-01-23 ma.credit.hunan W draft drafted => Drafted
2026-01-23 pan.legal.hunan W legalReview pass => LegallyReviewed
2026-01-26 gao.head.hunan W decide revoke => Revoked
2026-01-26 time B => Moot
2026-01-26 ma.credit.hunan B applyMeasures applied => !CaseClosed

# 没有对象的不予公示；审查期间记录已结束的不再公示；期限届满撤下。
title 集中公示：无对象、中途结束、期满
party a "湖南某乳业有限公司（虚构）" 91430100MA4LA0016G legalPerson
party b "湖南某示范建材有限公司（虚构）" 91430100MA4LD0047X legalPerson
party hunan "湖南省市场监督管理局" - legalPerson

2026-01-05 ma.credit.hunan opens concentrated-publicity M for 430000 against hunan selection=无对象 => NotShown
2026-01-05 feng.case.hunan opens listing L for 430000 against a registeredInProvince=true => Proposed
2026-01-05 feng.case.hunan L propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-01-15 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-05 luo.field.hunan L fieldReview agree => Proposed
2026-01-05 ma.credit.hunan L creditCheck agree => Reviewed
2026-01-05 feng.case.hunan L serveNotice served noticeServedOn=2026-01-05 => Notified
2026-01-13 pan.legal.hunan L legalReview pass => LegallyReviewed
2026-01-14 gao.head.hunan L collectiveDecision list => Consented
2026-01-15 gao.head.hunan L issueDecision issue restrictionOnParty=false => Decided
2026-01-16 feng.case.hunan L serveDecision served decisionServedOn=2026-01-16 serviceMode=direct => Served
2026-01-20 ma.credit.hunan L publish published => Published
2026-01-20 ma.credit.hunan L applyMeasures applied => Enforced
2026-03-02 ma.credit.hunan opens concentrated-publicity P for 430000 against hunan selection=乳制品 => Selected
2026-03-02 ma.credit.hunan P select submit => Selected
2026-03-03 pan.legal.hunan P review pass "合法，未涉秘。" => Reviewed
2026-03-04 gao.head.hunan P signOff approve shownUntil=2026-03-31 => Shown
2026-03-31 time P => Shown
2026-04-01 time P => Ended
2026-04-02 ma.credit.hunan opens concentrated-publicity Q for 430000 against hunan selection=乳制品第二批 => Selected
2026-04-02 ma.credit.hunan Q select submit => Selected
2026-04-02 pan.legal.hunan Q review pass "合法，未涉秘。" => Reviewed
2026-04-03 feng.case.hunan opens listing-revocation V for 430000 against a => Reported
2026-04-03 feng.case.hunan V report report underlyingPenalty=annulled heavierPenaltyRemains=false annulmentEffectiveOn=2026-04-03 => Reported
2026-04-03 ma.credit.hunan V draft drafted => Drafted
2026-04-07 pan.legal.hunan V legalReview pass => LegallyReviewed
2026-04-07 gao.head.hunan V decide revoke => Revoked
2026-04-08 gao.head.hunan Q signOff approve shownUntil=2026-06-30 => NotShown

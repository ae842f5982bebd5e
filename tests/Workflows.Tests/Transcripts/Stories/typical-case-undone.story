# 原决定被撤销的，典型案例随之撤下；尚未发布的不再发布；不得再以该案为典型案例。
title 典型案例：原案被撤销
party a "湖南某乳业有限公司（虚构）" 91430100MA4LA0016G legalPerson
party b "湖南某示范建材有限公司（虚构）" 91430100MA4LD0047X legalPerson

2026-01-05 feng.case.hunan opens listing L for 430000 against a registeredInProvince=true => Proposed
2026-01-05 feng.case.hunan L propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-01-15 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-05 luo.field.hunan L fieldReview agree => Proposed
2026-01-05 ma.credit.hunan L creditCheck agree => Reviewed
2026-01-05 feng.case.hunan L serveNotice served noticeServedOn=2026-01-05 => Notified
2026-01-05 feng.case.hunan opens listing K for 430000 against b registeredInProvince=true => Proposed
2026-01-05 feng.case.hunan K propose propose "建议列入。" field=specialEquipment ground=L44-07-01b heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-01-15 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-05 luo.field.hunan K fieldReview agree => Proposed
2026-01-05 ma.credit.hunan K creditCheck agree => Reviewed
2026-01-05 feng.case.hunan K serveNotice served noticeServedOn=2026-01-05 => Notified
2026-01-13 pan.legal.hunan L legalReview pass => LegallyReviewed
2026-01-13 pan.legal.hunan K legalReview pass => LegallyReviewed
2026-01-14 gao.head.hunan L collectiveDecision list => Consented
2026-01-14 gao.head.hunan K collectiveDecision list => Consented
2026-01-15 gao.head.hunan L issueDecision issue restrictionOnParty=false => Decided
2026-01-15 gao.head.hunan K issueDecision issue restrictionOnParty=false => Decided
2026-01-16 feng.case.hunan L serveDecision served decisionServedOn=2026-01-16 serviceMode=direct => Served
2026-01-16 feng.case.hunan K serveDecision served decisionServedOn=2026-01-16 serviceMode=direct => Served
2026-01-20 ma.credit.hunan L publish published => Published
2026-01-20 ma.credit.hunan L applyMeasures applied => Enforced
2026-01-20 ma.credit.hunan K publish published => Published
2026-01-20 ma.credit.hunan K applyMeasures applied => Enforced
2026-02-02 feng.case.hunan opens typical-case T for 430000 against a originCase=@L => Marked
2026-02-03 feng.case.hunan T draft drafted narrative="湖南某乳业有限公司以非食品原料生产乳制品。" => Drafted
2026-02-04 pan.legal.hunan T review pass => Reviewed
2026-02-05 gao.head.hunan T approve approve shownUntil=2026-12-31 => Published
2026-02-06 feng.case.hunan opens typical-case U for 430000 against b originCase=@K => Marked
2026-02-06 feng.case.hunan U draft drafted narrative="充装不合格气瓶。" => Drafted
2026-03-02 feng.case.hunan opens listing-revocation V for 430000 against a => Reported
2026-03-02 feng.case.hunan V report report underlyingPenalty=annulled heavierPenaltyRemains=false annulmentEffectiveOn=2026-03-02 => Reported
2026-03-02 ma.credit.hunan V draft drafted => Drafted
2026-03-03 pan.legal.hunan V legalReview pass => LegallyReviewed
2026-03-03 gao.head.hunan V decide revoke => Revoked
2026-03-03 time T => Withdrawn
2026-03-04 feng.case.hunan opens listing-revocation W for 430000 against b => Reported
2026-03-04 feng.case.hunan W report report underlyingPenalty=annulled heavierPenaltyRemains=false annulmentEffectiveOn=2026-03-04 => Reported
2026-03-04 ma.credit.hunan W draft drafted => Drafted
2026-03-05 pan.legal.hunan W legalReview pass => LegallyReviewed
2026-03-05 gao.head.hunan W decide revoke => Revoked
2026-03-05 time U => NotPublished
2026-03-06 feng.case.hunan opens typical-case X for 430000 against a originCase=@L => !EntryNotInForce

# 起草人、审核人不得审批自己的稿件；不同意发布的终止。
title 典型案例：不予发布
party a "湖南某乳业有限公司（虚构）" 91430100MA4LA0016G legalPerson

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
2026-02-02 pan.legal.hunan opens typical-case T for 430000 against a originCase=@L => Marked
2026-02-03 feng.case.hunan T draft abandon "案情已广为报道，不再发布。" => NotPublished
2026-02-03 pan.legal.hunan opens typical-case U for 430000 against a originCase=@L => Marked
2026-02-04 feng.case.hunan U draft drafted => !FactMissing 原稿
2026-02-04 feng.case.hunan U draft drafted narrative="以非食品原料生产乳制品。" => Drafted
2026-02-05 pan.legal.hunan U review pass => Reviewed
2026-02-06 gao.head.hunan U approve return "请补充典型意义。" => Marked
2026-02-09 feng.case.hunan U draft drafted narrative="以非食品原料生产乳制品，教训深刻。" => Drafted
2026-02-10 pan.legal.hunan U review pass => Reviewed
2026-02-10 gao.head.hunan U approve reject "不宜发布。" => NotPublished

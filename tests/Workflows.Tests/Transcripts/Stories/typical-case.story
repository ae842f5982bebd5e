# 湘市监信〔2021〕108号第十二项：发布严重失信典型案例。已办结的案件方可标记；文本匿名，仍含当事人名称、代码的不得发布。
title 典型案例：起草、匿名、审核、批准、期满撤下
party a "湖南某示范乳业有限公司（虚构）" 91430100MA4LA0016G legalPerson
party b "湖南某示范建材有限公司（虚构）" 91430100MA4LD0047X legalPerson

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
2026-02-02 feng.case.hunan opens listing P for 430000 against b => Proposed
2026-02-02 pan.legal.hunan opens typical-case T for 430000 against b originCase=@P => !OriginNotClosed
2026-02-02 pan.legal.hunan opens typical-case T for 430000 against a originCase=listing-999 => !CaseUnknown
2026-02-02 pan.legal.hunan opens typical-case T for 430000 against b originCase=@L => !FactInvalid
2026-02-02 ma.credit.hunan opens typical-case T for 430000 against a originCase=@L => !NotPermitted
2026-02-02 pan.legal.hunan opens typical-case T for 430000 against a originCase=@L => Marked
2026-02-03 feng.case.hunan T draft drafted narrative="湖南某示范乳业有限公司（代码91430100MA4LA0016G）负责人张某某以非食品原料生产乳制品，示范乳业被吊销许可证。" hiddenWords=张某某、示范乳业 => Drafted
2026-02-04 feng.case.hunan T review pass => !NotPermitted 法规
# 审核人把名称改了回来：仍含当事人名称的不得发布，空格、全角也不行。
2026-02-04 pan.legal.hunan T review edited "改写。" publicText="湖南某示范乳业以非食品原料生产乳制品。" => Drafted
2026-02-04 pan.legal.hunan T review pass => !PartyStillNamed 当事人名称
2026-02-04 pan.legal.hunan T review edited "改写。" publicText="某公司（９１４３０１００ＭＡ４ＬＡ００１６Ｇ）以非食品原料生产乳制品。" => Drafted
2026-02-04 pan.legal.hunan T review pass => !PartyStillNamed
2026-02-04 pan.legal.hunan T review edited "改写。" publicText="示 范 乳 业以非食品原料生产乳制品。" => Drafted
2026-02-04 pan.legal.hunan T review pass => !PartyStillNamed
2026-02-04 pan.legal.hunan T review return "请重新起草。" => Marked
2026-02-05 feng.case.hunan T draft drafted narrative="湖南某示范乳业有限公司（代码91430100MA4LA0016G）以非食品原料生产乳制品，被吊销许可证。" hiddenWords=示范乳业 => Drafted
2026-02-06 pan.legal.hunan T review pass => Reviewed
2026-02-06 gao.head.hunan T approve approve shownUntil=2026-06-30 => Published
2026-06-30 time T => Published
2026-07-01 time T => Ended

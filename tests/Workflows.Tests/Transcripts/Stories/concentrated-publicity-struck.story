# 剔除须写明理由；全部剔除、法规处退回、领导不同意的，不予公示。
title 集中公示：剔除、退回、不同意
party a "湖南某乳业有限公司（虚构）" 91430100MA4LA0016G legalPerson
party b "湖南某示范建材有限公司（虚构）" 91430100MA4LD0047X legalPerson
party hunan "湖南省市场监督管理局" - legalPerson

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
2026-03-02 ma.credit.hunan opens concentrated-publicity M for 430000 against hunan selection=第一批 => Selected
2026-03-02 ma.credit.hunan M select strike "正在申请信用修复。" struckEntry=E-@K => Selected
2026-03-02 ma.credit.hunan M select strike "再次剔除。" struckEntry=E-@K => !FactInvalid E-@L
2026-03-03 ma.credit.hunan M select submit => Selected
2026-03-03 pan.legal.hunan M review return "请核对名称。" => Selected
2026-03-04 ma.credit.hunan M select strike "名称待更正。" struckEntry=E-@L => NotShown
2026-03-05 ma.credit.hunan opens concentrated-publicity P for 430000 against hunan selection=第二批 => Selected
2026-03-05 ma.credit.hunan P select submit => Selected
2026-03-06 pan.legal.hunan P review pass "合法，未涉秘。" => Reviewed
2026-03-06 gao.head.hunan P signOff reject "时机不宜。" => NotShown
2026-03-09 ma.credit.hunan opens concentrated-publicity Q for 430000 against hunan selection=第三批 => Selected
2026-03-09 ma.credit.hunan Q select abandon => !OpinionRequired
2026-03-09 ma.credit.hunan Q select abandon "合并到下一批。" => NotShown

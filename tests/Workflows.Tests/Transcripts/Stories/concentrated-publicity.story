# 湘市监信〔2021〕108号第九项：重点领域屡禁不止、屡罚不改和严重违法失信的，集中公示、重点曝光；对象由规则选取，剔除须写明理由，经审查、批准后逐条公示。
title 集中公示：选取、剔除、审查、批准、逐条撤下
party a "湖南某乳业有限公司（虚构）" 91430100MA4LA0016G legalPerson
party b "湖南某示范建材有限公司（虚构）" 91430100MA4LD0047X legalPerson
party c "芙蓉区某示范商贸有限公司（虚构）" 91430100MA4LH0081E legalPerson
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
2026-01-05 feng.case.hunan opens listing N for 430000 against c registeredInProvince=true => Proposed
2026-01-05 feng.case.hunan N propose propose "建议列入。" field=product ground=L44-08-02 heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-01-15 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-05 luo.field.hunan N fieldReview agree => Proposed
2026-01-05 ma.credit.hunan N creditCheck agree => Reviewed
2026-01-05 feng.case.hunan N serveNotice served noticeServedOn=2026-01-05 => Notified
2026-01-13 pan.legal.hunan L legalReview pass => LegallyReviewed
2026-01-13 pan.legal.hunan K legalReview pass => LegallyReviewed
2026-01-13 pan.legal.hunan N legalReview pass => LegallyReviewed
2026-01-14 gao.head.hunan L collectiveDecision list => Consented
2026-01-14 gao.head.hunan K collectiveDecision list => Consented
2026-01-14 gao.head.hunan N collectiveDecision list => Consented
2026-01-15 gao.head.hunan L issueDecision issue restrictionOnParty=false => Decided
2026-01-15 gao.head.hunan K issueDecision issue restrictionOnParty=false => Decided
2026-01-15 gao.head.hunan N issueDecision issue restrictionOnParty=false => Decided
2026-01-16 feng.case.hunan L serveDecision served decisionServedOn=2026-01-16 serviceMode=direct => Served
2026-01-16 feng.case.hunan K serveDecision served decisionServedOn=2026-01-16 serviceMode=direct => Served
2026-01-16 feng.case.hunan N serveDecision served decisionServedOn=2026-01-16 serviceMode=direct => Served
2026-01-20 ma.credit.hunan L publish published => Published
2026-01-20 ma.credit.hunan L applyMeasures applied => Enforced
2026-01-20 ma.credit.hunan K publish published => Published
2026-01-20 ma.credit.hunan K applyMeasures applied => Enforced
2026-01-20 ma.credit.hunan N publish published => Published
2026-01-20 ma.credit.hunan N applyMeasures applied => Enforced
2026-03-02 feng.case.hunan opens concentrated-publicity M for 430000 against hunan selection=食品和特种设备严重失信 => !NotPermitted
2026-03-02 ma.credit.hunan opens concentrated-publicity M for 430000 against hunan => !FactMissing 主题
2026-03-02 ma.credit.hunan opens concentrated-publicity M for 430000 against hunan selection=食品和特种设备严重失信 => Selected
# 商贸公司的情形不属于重点领域，规则没有选取，也就无从剔除。
2026-03-02 ma.credit.hunan M select strike "不属于重点领域。" struckEntry=E-@N => !FactInvalid E-@L
2026-03-02 ma.credit.hunan M select strike struckEntry=E-@K => !OpinionRequired
2026-03-03 ma.credit.hunan M select submit => Selected
2026-03-03 ma.credit.hunan M review pass "可以公示。" => !NotPermitted 法规
2026-03-04 pan.legal.hunan M review pass "合法，未涉秘。" => Reviewed
2026-03-04 gao.head.hunan M signOff approve => !FactMissing 截止
2026-03-05 gao.head.hunan M signOff approve shownUntil=2026-12-31 => Shown
2026-03-05 system M reports originUndone => !EventNotAwaited
2026-04-01 feng.case.hunan opens listing-revocation V for 430000 against a => Reported
2026-04-01 feng.case.hunan V report report underlyingPenalty=annulled heavierPenaltyRemains=false annulmentEffectiveOn=2026-04-01 => Reported
2026-04-01 ma.credit.hunan V draft drafted => Drafted
2026-04-02 pan.legal.hunan V legalReview pass => LegallyReviewed
2026-04-02 gao.head.hunan V decide revoke => Revoked
# 乳业公司的记录已撤销，该条撤下；建材公司的记录仍在公示。
2026-04-02 time M => Shown
2026-05-06 feng.case.hunan opens listing-revocation W for 430000 against b => Reported
2026-05-06 feng.case.hunan W report report underlyingPenalty=annulled heavierPenaltyRemains=false annulmentEffectiveOn=2026-05-06 => Reported
2026-05-06 ma.credit.hunan W draft drafted => Drafted
2026-05-07 pan.legal.hunan W legalReview pass => LegallyReviewed
2026-05-07 gao.head.hunan W decide revoke => Revoked
2026-05-07 time M => Ended

# 公示无误的不予更正；办理中记录被撤销的，更正终止。
title 无须更正
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
2026-02-02 ma.credit.hunan opens publication-correction C for 430000 against a wrongItem=当事人称名称有误 => Reported
2026-02-02 feng.case.hunan C report nothingWrong => !OpinionRequired
2026-02-02 feng.case.hunan C report nothingWrong "与营业执照一致。" => Unfounded
2026-02-03 feng.case.hunan opens publication-correction D for 430000 against b => Reported
2026-02-03 feng.case.hunan D report report "名称可能有误。" correctionKind=data wrongItem=名称 correctItem=更名 partyName=湖南某示范新材有限公司 => Reported
2026-02-03 ma.credit.hunan D reviewFields unfounded "登记信息未变更。" => Unfounded
2026-02-04 feng.case.hunan opens publication-correction E for 430000 against b => Reported
2026-02-04 feng.case.hunan E report report "未隐去法定代表人身份证号。" correctionKind=masking wrongItem=身份证号 correctItem=隐去 => Reported
2026-02-04 ma.credit.hunan E reviewFields reviewed "身份证号隐去。" fieldsShown=partyName,unifiedCode,documentNumber,violationType,content,authorityName,decidedOn fieldsHidden=idNumber fieldsReasoned=true => Reviewed
2026-02-04 feng.case.hunan opens listing-revocation V for 430000 against b => Reported
2026-02-04 feng.case.hunan V report report underlyingPenalty=annulled heavierPenaltyRemains=false annulmentEffectiveOn=2026-02-04 => Reported
2026-02-04 ma.credit.hunan V draft drafted => Drafted
2026-02-05 pan.legal.hunan V legalReview pass => LegallyReviewed
2026-02-05 gao.head.hunan V decide revoke => Revoked
2026-02-05 time E => Moot
2026-02-05 he.credit-chief.hunan E approveCorrection approve => !CaseClosed

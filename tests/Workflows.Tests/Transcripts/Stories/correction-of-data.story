# 程序C：谁录入、谁负责。录入有误的及时更正；每一公示字段均有公开或者隐去的理由；两人经办、负责人批准。
title 更正公示信息
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
2026-02-02 wang.credit.changsha opens publication-correction C for 430000 against a => !NotPermitted
2026-02-02 feng.case.hunan opens publication-correction C for 430000 against a => Reported
2026-02-02 feng.case.hunan opens publication-correction D for 430000 against a => !DuplicateCase
2026-02-02 feng.case.hunan C report report "列入情形录入有误。" correctionKind=data => !FactMissing 原公示
2026-02-02 feng.case.hunan C report report "列入情形录入有误。" correctionKind=data wrongItem=列入情形为第五条第二项第一目 correctItem=列入情形为第五条第三项第一目 ground=L44-05-03a => Reported
2026-02-03 feng.case.hunan C reviewFields reviewed "核对决定书。" fieldsShown=partyName,unifiedCode,documentNumber,violationType,content,authorityName,decidedOn fieldsHidden=idNumber fieldsReasoned=true => !NotPermitted 信用监管
# 公开身份证号、少公开文号、字段无理由的，均不得通过。
2026-02-03 ma.credit.hunan C reviewFields reviewed "核对决定书。" fieldsShown=partyName,documentNumber,violationType,content,authorityName,decidedOn,idNumber fieldsHidden=phone fieldsReasoned=true => !ConditionsNotMet 个人信息
2026-02-03 ma.credit.hunan C reviewFields reviewed "核对决定书。" fieldsShown=partyName,violationType,content,authorityName,decidedOn fieldsHidden=idNumber fieldsReasoned=true => !ConditionsNotMet 文号
2026-02-03 ma.credit.hunan C reviewFields reviewed "核对决定书。" fieldsShown=partyName,documentNumber,violationType,content,authorityName,decidedOn fieldsHidden=idNumber fieldsReasoned=false => !ConditionsNotMet 理由
2026-02-03 ma.credit.hunan C reviewFields reviewed "与决定书一致，身份证号隐去。" fieldsShown=partyName,unifiedCode,documentNumber,violationType,content,authorityName,decidedOn fieldsHidden=idNumber fieldsReasoned=true => Reviewed
2026-02-03 ma.credit.hunan C approveCorrection approve => !NotPermitted 负责人
2026-02-04 he.credit-chief.hunan C approveCorrection return "请附决定书。" => Reported
2026-02-04 feng.case.hunan C report report "已附决定书。" correctionKind=data wrongItem=列入情形为第五条第二项第一目 correctItem=列入情形为第五条第三项第一目 ground=L44-05-03a => Reported
2026-02-04 he.credit-chief.hunan C reviewFields reviewed "与决定书一致。" fieldsShown=partyName,unifiedCode,documentNumber,violationType,content,authorityName,decidedOn fieldsHidden=idNumber fieldsReasoned=true => Reviewed
2026-02-05 he.credit-chief.hunan C approveCorrection approve => !MakerIsChecker
2026-02-05 yan.credit-chief.hunan C approveCorrection approve => Corrected
2026-02-05 ma.credit.hunan C reviewFields unfounded "无误。" => !CaseClosed

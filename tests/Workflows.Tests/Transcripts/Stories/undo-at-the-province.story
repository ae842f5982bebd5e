# 省级：异议、更正、撤销修复、撤销列入均由省局办理；市级机关无权办理省局的案件。
title 省级的异议、更正、撤销修复和撤销列入
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2025-01-06 feng.case.hunan opens listing A for 430000 against a registeredInProvince=true => Proposed
2025-01-06 feng.case.hunan A propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2024-09-10 penaltyDecidedOn=2025-01-16 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2025-01-06 luo.field.hunan A fieldReview agree => Proposed
2025-01-06 ma.credit.hunan A creditCheck agree => Reviewed
2025-01-06 feng.case.hunan A serveNotice served noticeServedOn=2025-01-06 => Notified
2025-01-14 pan.legal.hunan A legalReview pass => LegallyReviewed
2025-01-15 gao.head.hunan A collectiveDecision list => Consented
2025-01-16 gao.head.hunan A issueDecision issue restrictionOnParty=false => Decided
2025-01-17 feng.case.hunan A serveDecision served decisionServedOn=2025-01-17 serviceMode=direct => Served
2025-01-20 ma.credit.hunan A publish published => Published
2025-01-20 ma.credit.hunan A applyMeasures applied => Enforced

# 异议：不成立，书面答复；六个月届满办结。
2025-02-10 party.a opens objection O for 430000 against a objectedOn=2025-02-10 wrongItem="主体有误" => Filed
2025-02-10 sun.credit-chief.changsha O accept accept => !NotPermitted 湖南省
2025-02-11 ma.credit.hunan O accept accept => Accepted
2025-02-12 ma.credit.hunan O verify right "主体核对无误。" +verificationRecord => Replied
2025-02-13 ma.credit.hunan O reply replied "维持记录。" knewOn=2025-01-17 => Replied
# 更正：情形项次录入有误。
2025-02-17 feng.case.hunan opens publication-correction C for 430000 against a => Reported
2025-02-17 feng.case.hunan C report report "项次录入有误。" correctionKind=data wrongItem=第五条第二项 correctItem=第五条第三项 ground=L44-05-03a => Reported
2025-02-18 ma.credit.hunan C reviewFields reviewed "核对决定书。" fieldsShown=partyName,unifiedCode,documentNumber,violationType,content,authorityName,decidedOn fieldsHidden=idNumber fieldsReasoned=true => Reviewed
2025-02-19 sun.credit-chief.changsha C approveCorrection approve => !NotPermitted 湖南省
2025-02-19 he.credit-chief.hunan C approveCorrection approve => Corrected
2025-07-17 time O => Replied
2025-07-18 time O => Closed
# 修复后查明骗取：撤销修复，恢复列入。
2026-01-19 party.a opens repair-serious-list R for 430000 against a applicationOn=2026-01-19 => Applied
2026-01-20 ma.credit.hunan R accept accept => Accepted
2026-01-20 feng.case.hunan R verifyObligations verified "缴款凭证齐全。" obligationsPerformed=true => Accepted
2026-01-20 luo.field.hunan R verifyHarm verified "已召回。" harmRemoved=true => Accepted
2026-01-20 ma.credit.hunan R verifyRegister verified heavierPenaltiesSinceListing=0 restrictionRunning=false priorSameDomainPenalties24M=0 seriousCircumstances=false registeredInProvince=true => Verified
2026-01-21 gao.head.hunan R decide grant "准予修复。" => Granted
2026-01-22 ma.credit.hunan R stopPublicity stopped => Stopped
2026-01-22 ma.credit.hunan R pushResult pushed => Completed
2026-02-02 feng.case.hunan opens repair-revocation H for 430000 against a reportSource=report reportedOn=2026-02-02 => Reported
2026-02-02 ma.credit.hunan H inquire found "缴款凭证系伪造。" intentional=true seriousCircumstances=true +fraudReport => Inquired
2026-02-02 ma.credit.hunan H serveNotice served noticeServedOn=2026-02-02 => Notified
2026-02-03 ma.credit.hunan H recordDefence waived +waiver => Heard
2026-02-04 pan.legal.hunan H legalReview pass "事实清楚。" => LegallyReviewed
2026-02-04 sun.credit-chief.changsha H decide revoke "撤销修复。" => !NotPermitted 湖南省
2026-02-05 gao.head.hunan H decide revoke "撤销修复，恢复列入。" => Restored
2026-02-06 ma.credit.hunan H republish published => Completed
# 原处罚被判决撤销：撤销列入由作出列入决定的机关决定。
2026-03-02 feng.case.hunan opens listing-revocation V for 430000 against a => Reported
2026-03-02 feng.case.hunan V report report underlyingPenalty=annulled annulledBy=litigation heavierPenaltyRemains=false annulmentEffectiveOn=2026-03-02 => Reported
2026-03-02 ma.credit.hunan V draft drafted => Drafted
2026-03-03 pan.legal.hunan V legalReview pass "判决已生效，应予撤销。" => LegallyReviewed
2026-03-03 sun.credit-chief.changsha V decide revoke "撤销列入。" => !NotPermitted 湖南省
2026-03-03 gao.head.hunan V decide revoke "撤销列入。" => Revoked
2026-03-04 ma.credit.hunan V stopPublicity stopped => Completed
2026-03-05 feng.case.hunan opens repair-revocation I for 430000 against a => !EntryNotRepaired

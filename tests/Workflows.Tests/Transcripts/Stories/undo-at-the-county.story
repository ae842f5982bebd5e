# 县级：异议、更正、撤销修复、撤销列入均由作出列入决定的区局办理；上一级机关只在列入时同意，此后各环节无权代办。
title 县级的异议、更正、撤销修复和撤销列入
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2025-01-06 yi.case.furong opens listing A for 430102 against a registeredInProvince=true => Proposed
2025-01-06 yi.case.furong A propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2024-09-10 penaltyDecidedOn=2025-01-16 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2025-01-06 ou.field.furong A fieldReview agree => Proposed
2025-01-06 fu.credit.furong A creditCheck agree => Reviewed
2025-01-06 yi.case.furong A serveNotice served noticeServedOn=2025-01-06 => Notified
2025-01-14 ning.legal.furong A legalReview pass => LegallyReviewed
2025-01-15 ren.head.furong A collectiveDecision list => Agreed
2025-01-15 fu.credit.furong A requestConsent request => Agreed
2025-01-15 sun.credit-chief.changsha A giveConsent granted "同意。" => Consented
2025-01-16 ren.head.furong A issueDecision issue restrictionOnParty=false => Decided
2025-01-17 yi.case.furong A serveDecision served decisionServedOn=2025-01-17 serviceMode=direct => Served
2025-01-20 fu.credit.furong A publish published => Published
2025-01-20 fu.credit.furong A applyMeasures applied => Enforced

# 异议：不成立，书面答复；六个月届满办结。
2025-02-10 party.a opens objection O for 430102 against a objectedOn=2025-02-10 wrongItem="主体有误" => Filed
2025-02-10 sun.credit-chief.changsha O accept accept => !NotPermitted 芙蓉区
2025-02-11 fu.credit.furong O accept accept => Accepted
2025-02-12 fu.credit.furong O verify right "主体核对无误。" +verificationRecord => Replied
2025-02-13 fu.credit.furong O reply replied "维持记录。" knewOn=2025-01-17 => Replied
# 更正：情形项次录入有误。
2025-02-17 yi.case.furong opens publication-correction C for 430102 against a => Reported
2025-02-17 yi.case.furong C report report "项次录入有误。" correctionKind=data wrongItem=第五条第二项 correctItem=第五条第三项 ground=L44-05-03a => Reported
2025-02-18 fu.credit.furong C reviewFields reviewed "核对决定书。" fieldsShown=partyName,unifiedCode,documentNumber,violationType,content,authorityName,decidedOn fieldsHidden=idNumber fieldsReasoned=true => Reviewed
2025-02-19 sun.credit-chief.changsha C approveCorrection approve => !NotPermitted 芙蓉区
2025-02-19 mo.credit-chief.furong C approveCorrection approve => Corrected
2025-07-17 time O => Replied
2025-07-18 time O => Closed
# 修复后查明骗取：撤销修复，恢复列入。
2026-01-19 party.a opens repair-serious-list R for 430102 against a applicationOn=2026-01-19 => Applied
2026-01-20 fu.credit.furong R accept accept => Accepted
2026-01-20 yi.case.furong R verifyObligations verified "缴款凭证齐全。" obligationsPerformed=true => Accepted
2026-01-20 ou.field.furong R verifyHarm verified "已召回。" harmRemoved=true => Accepted
2026-01-20 fu.credit.furong R verifyRegister verified heavierPenaltiesSinceListing=0 restrictionRunning=false priorSameDomainPenalties24M=0 seriousCircumstances=false registeredInProvince=true => Verified
2026-01-21 ren.head.furong R decide grant "准予修复。" => Granted
2026-01-22 fu.credit.furong R stopPublicity stopped => Stopped
2026-01-22 fu.credit.furong R pushResult pushed => Completed
2026-02-02 yi.case.furong opens repair-revocation H for 430102 against a reportSource=report reportedOn=2026-02-02 => Reported
2026-02-02 fu.credit.furong H inquire found "缴款凭证系伪造。" intentional=true seriousCircumstances=true +fraudReport => Inquired
2026-02-02 fu.credit.furong H serveNotice served noticeServedOn=2026-02-02 => Notified
2026-02-03 fu.credit.furong H recordDefence waived +waiver => Heard
2026-02-04 ning.legal.furong H legalReview pass "事实清楚。" => LegallyReviewed
2026-02-04 sun.credit-chief.changsha H decide revoke "撤销修复。" => !NotPermitted 芙蓉区
2026-02-05 ren.head.furong H decide revoke "撤销修复，恢复列入。" => Restored
2026-02-06 fu.credit.furong H republish published => Completed
# 原处罚被判决撤销：撤销列入由作出列入决定的机关决定。
2026-03-02 yi.case.furong opens listing-revocation V for 430102 against a => Reported
2026-03-02 yi.case.furong V report report underlyingPenalty=annulled annulledBy=litigation heavierPenaltyRemains=false annulmentEffectiveOn=2026-03-02 => Reported
2026-03-02 fu.credit.furong V draft drafted => Drafted
2026-03-03 ning.legal.furong V legalReview pass "判决已生效，应予撤销。" => LegallyReviewed
2026-03-03 sun.credit-chief.changsha V decide revoke "撤销列入。" => !NotPermitted 芙蓉区
2026-03-03 ren.head.furong V decide revoke "撤销列入。" => Revoked
2026-03-04 fu.credit.furong V stopPublicity stopped => Completed
2026-03-05 yi.case.furong opens repair-revocation I for 430102 against a => !EntryNotRepaired

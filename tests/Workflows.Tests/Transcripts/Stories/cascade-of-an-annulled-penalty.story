# 全程联动：列入、公示、实施措施；两次用作典型案例、两批集中公示（一已期满，一在公示）；信用修复在办；原处罚被撤销：
# 撤销列入，修复终止，公示、措施、推送撤回，在公示的典型案例撤下，集中公示撤下该条；已期满的不再变动。
title 处罚被撤销：名单、修复、典型案例、集中公示一并处理
party a "湖南某乳业有限公司（虚构）" 91430100MA4LA0016G legalPerson
party b "湖南某示范气瓶有限公司（虚构）" 91430100MA4LD0047X legalPerson
party hunan "湖南省市场监督管理局" - legalPerson

2025-01-06 feng.case.hunan opens listing L for 430000 against a registeredInProvince=true => Proposed
2025-01-06 feng.case.hunan L propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2024-09-10 penaltyDecidedOn=2025-01-16 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2025-01-06 luo.field.hunan L fieldReview agree => Proposed
2025-01-06 ma.credit.hunan L creditCheck agree => Reviewed
2025-01-06 feng.case.hunan L serveNotice served noticeServedOn=2025-01-06 => Notified
2025-01-06 feng.case.hunan opens listing K for 430000 against b registeredInProvince=true => Proposed
2025-01-06 feng.case.hunan K propose propose "建议列入。" field=specialEquipment ground=L44-07-01b heavierPenalty=HP-2b violationOn=2024-09-10 penaltyDecidedOn=2025-01-16 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2025-01-06 luo.field.hunan K fieldReview agree => Proposed
2025-01-06 ma.credit.hunan K creditCheck agree => Reviewed
2025-01-06 feng.case.hunan K serveNotice served noticeServedOn=2025-01-06 => Notified
2025-01-14 pan.legal.hunan L legalReview pass => LegallyReviewed
2025-01-14 pan.legal.hunan K legalReview pass => LegallyReviewed
2025-01-15 gao.head.hunan L collectiveDecision list => Consented
2025-01-15 gao.head.hunan K collectiveDecision list => Consented
2025-01-16 gao.head.hunan L issueDecision issue restrictionOnParty=false => Decided
2025-01-16 gao.head.hunan K issueDecision issue restrictionOnParty=false => Decided
2025-01-17 feng.case.hunan L serveDecision served decisionServedOn=2025-01-17 serviceMode=direct => Served
2025-01-17 feng.case.hunan K serveDecision served decisionServedOn=2025-01-17 serviceMode=direct => Served
2025-01-20 ma.credit.hunan L publish published => Published
2025-01-20 ma.credit.hunan L applyMeasures applied => Enforced
2025-01-20 ma.credit.hunan K publish published => Published
2025-01-20 ma.credit.hunan K applyMeasures applied => Enforced

# 第一次典型案例、第一批集中公示，均公示至2025-06-30。
2025-02-10 feng.case.hunan opens typical-case T for 430000 against a originCase=@L => Marked
2025-02-10 feng.case.hunan T draft drafted narrative="以非食品原料生产乳制品。" => Drafted
2025-02-11 pan.legal.hunan T review pass => Reviewed
2025-02-12 gao.head.hunan T approve approve shownUntil=2025-06-30 => Published
2025-02-12 ma.credit.hunan opens concentrated-publicity M for 430000 against hunan selection=第一批 => Selected
2025-02-12 ma.credit.hunan M select submit => Selected
2025-02-13 pan.legal.hunan M review pass "合法，未涉秘。" => Reviewed
2025-02-14 gao.head.hunan M signOff approve shownUntil=2025-06-30 => Shown
2025-07-01 time T => Ended
2025-07-01 time M => Ended
# 第二次，均公示至2026-12-31。
2025-07-02 feng.case.hunan opens typical-case U for 430000 against a originCase=@L => Marked
2025-07-02 feng.case.hunan U draft drafted narrative="以非食品原料生产乳制品，被吊销许可证。" => Drafted
2025-07-03 pan.legal.hunan U review pass => Reviewed
2025-07-04 gao.head.hunan U approve approve shownUntil=2026-12-31 => Published
2025-07-04 ma.credit.hunan opens concentrated-publicity P for 430000 against hunan selection=第二批 => Selected
2025-07-04 ma.credit.hunan P select submit => Selected
2025-07-07 pan.legal.hunan P review pass "合法，未涉秘。" => Reviewed
2025-07-08 gao.head.hunan P signOff approve shownUntil=2026-12-31 => Shown
# 起草中的第三次典型案例，原案撤销后不再发布。
2026-01-19 feng.case.hunan opens typical-case W for 430000 against a originCase=@L => Marked
# 列入满一年，申请修复，已受理。
2026-01-19 party.a opens repair-serious-list R for 430000 against a applicationOn=2026-01-19 => Applied
2026-01-20 ma.credit.hunan R accept accept => Accepted
2026-01-21 feng.case.hunan R verifyObligations verified "罚款已缴清。" obligationsPerformed=true => Accepted

# 判决撤销处罚，2026-02-02生效。
2026-02-02 feng.case.hunan opens listing-revocation V for 430000 against a => Reported
2026-02-02 feng.case.hunan V report report underlyingPenalty=annulled heavierPenaltyRemains=false annulmentEffectiveOn=2026-02-02 => Reported
2026-02-02 ma.credit.hunan V draft drafted => Drafted
2026-02-03 pan.legal.hunan V legalReview pass "判决已生效，应予撤销。" => LegallyReviewed
2026-02-03 luo.field.hunan R verifyHarm verified "已召回。" harmRemoved=true => Accepted
2026-02-04 gao.head.hunan V decide revoke "撤销列入。" => Revoked
2026-02-04 time R => Moot
2026-02-04 ma.credit.hunan R verifyRegister verified heavierPenaltiesSinceListing=0 restrictionRunning=false priorSameDomainPenalties24M=0 seriousCircumstances=false registeredInProvince=true => !CaseClosed
2026-02-04 time U => Withdrawn
2026-02-04 time W => NotPublished
# 同批的气瓶公司仍在公示。
2026-02-04 time P => Shown
2026-02-04 time T => Ended
2026-02-04 time M => Ended
2026-02-05 ma.credit.hunan V stopPublicity stopped => Completed
# 撤销以后，不得再申请修复，也不得再用作典型案例、列入集中公示。
2026-02-06 party.a opens repair-serious-list S for 430000 against a applicationOn=2026-02-06 => !EntryNotInForce
2026-02-06 feng.case.hunan opens typical-case X for 430000 against a originCase=@L => !EntryNotInForce
2026-02-06 ma.credit.hunan opens concentrated-publicity Q for 430000 against hunan selection=第三批 => Selected
2026-02-06 ma.credit.hunan Q select strike "已撤销。" struckEntry=E-@L => !FactInvalid E-@K

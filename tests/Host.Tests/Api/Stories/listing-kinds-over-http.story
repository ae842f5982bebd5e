# 五类案件通过接口办理：列入（登记地在外省）、拒不履行列入、公示更正、集中公示、典型案例。当事人均为虚构。
title 列入各类案件经接口办理
party a "深圳某接口乳业有限公司（虚构）" 91430100MA4LH0081E legalPerson
party b "湖南某接口商贸有限公司（虚构）" 91430100MA4LA0016G legalPerson
party hunan "湖南省市场监督管理局" - legalPerson

2026-04-01 luo.case.hunan opens listing L for 430000 against a registeredInProvince=false => Proposed
2026-04-01 luo.case.hunan L propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-11-18 penaltyDecidedOn=2026-04-24 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-04-01 peng.field.hunan L fieldReview agree => Proposed
2026-04-01 deng.credit.hunan L creditCheck agree => Reviewed
2026-04-02 luo.case.hunan L serveNotice served noticeServedOn=2026-04-02 => Notified
2026-04-20 xiao.legal.hunan L legalReview pass => LegallyReviewed
2026-04-21 tang.head.hunan L collectiveDecision list => Consented
2026-04-24 tang.head.hunan L issueDecision issue restrictionOnParty=false => Decided
2026-04-27 luo.case.hunan L serveDecision served decisionServedOn=2026-04-27 serviceMode=mail => Served
2026-05-08 deng.credit.hunan L publish published => !TaskNotOpen
2026-05-08 deng.credit.hunan L pushToRegistration pushed => Served
2026-05-11 deng.credit.hunan L chaseReceipt received receivedOn=2026-05-11 +pushReceipt => Served
2026-05-12 luo.case.hunan opens listing-non-performance N for 430000 against b courtDocument=false penaltyNumber=湘市监罚〔2025〕70号 => Found
2026-05-12 luo.case.hunan N find found "有履行能力。" dutyText=罚款二十万元 decisionEffective=true ableToPerform=true => Found
2026-05-12 luo.case.hunan N serveDemand served demandServedOn=2026-05-12 => Demanded
2026-05-25 deng.credit.hunan L watchPublication shown publishedOn=2026-05-25 +publicityRecord => Published
2026-05-25 deng.credit.hunan L applyMeasures applied => Enforced
2026-05-27 luo.case.hunan N propose propose "拒不缴纳。" refusesOrEvades=true credibilityHarmed=true decisionEffective=true ableToPerform=true hearingApplies=false registeredInProvince=true => Demanded
2026-05-28 deng.credit.hunan N creditCheck agree => Reviewed
2026-05-28 luo.case.hunan N recordPerformance performed "已缴清。" performedOn=2026-05-28 +performanceProof => Performed
2026-06-01 luo.case.hunan opens publication-correction C for 430000 against a entry=E-@L => Reported
2026-06-01 luo.case.hunan C report report "录入有误。" correctionKind=data wrongItem=第五条第二项 correctItem=第五条第三项 ground=L44-05-03a => Reported
2026-06-01 deng.credit.hunan C reviewFields reviewed "核对无误。" fieldsShown=partyName,documentNumber,violationType,content,authorityName,decidedOn,idNumber fieldsHidden=phone fieldsReasoned=true => !ConditionsNotMet
2026-06-01 deng.credit.hunan C reviewFields reviewed "核对无误。" fieldsShown=partyName,documentNumber,violationType,content,authorityName,decidedOn fieldsHidden=idNumber fieldsReasoned=true => Reviewed
2026-06-02 he.credit-chief.hunan C approveCorrection approve => Corrected
2026-06-03 deng.credit.hunan opens concentrated-publicity M for 430000 against hunan selection=食品严重失信 => Selected
2026-06-03 deng.credit.hunan M select strike "不在本批。" struckEntry=E-0 => !FactInvalid E-listing
2026-06-03 deng.credit.hunan M select submit => Selected
2026-06-03 xiao.legal.hunan M review pass "合法，未涉秘。" => Reviewed
2026-06-04 tang.head.hunan M signOff approve shownUntil=2026-12-31 => Shown
2026-06-05 xiao.legal.hunan opens typical-case T for 430000 against a originCase=@L => Marked
2026-06-05 luo.case.hunan T draft drafted narrative="深圳某接口乳业有限公司（91430100MA4LH0081E）以非食品原料生产乳制品。" => Drafted
2026-06-05 xiao.legal.hunan T review edited "改写。" publicText="深圳某接口乳业以非食品原料生产。" => Drafted
2026-06-05 xiao.legal.hunan T review pass => !PartyStillNamed
2026-06-05 xiao.legal.hunan T review edited "改写。" publicText="某公司以非食品原料生产。" => Drafted
2026-06-05 xiao.legal.hunan T review pass => Reviewed
2026-06-08 tang.head.hunan T approve approve shownUntil=2026-12-31 => Published
# 原处罚被判决撤销：撤销列入，集中公示和典型案例随之撤下。
2026-06-10 luo.case.hunan opens listing-revocation V for 430000 against a => Reported
2026-06-10 luo.case.hunan V report report underlyingPenalty=annulled heavierPenaltyRemains=false annulmentEffectiveOn=2026-06-10 => Reported
2026-06-10 deng.credit.hunan V draft drafted => Drafted
2026-06-10 xiao.legal.hunan V legalReview pass => LegallyReviewed
2026-06-11 tang.head.hunan V decide revoke => Revoked
2026-06-11 time M => Ended
2026-06-11 time T => Withdrawn
2026-06-12 deng.credit.hunan V stopPublicity stopped => Completed

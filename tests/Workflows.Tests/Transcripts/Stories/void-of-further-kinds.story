# 其余各类案件立案错误或者重复立案的，决定之前由负责人作废，须写明理由；作废不影响名录、公示中已有的记录。
title 其余各类案件的作废
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson
party goods "长沙某示范百货有限公司（虚构）" 91430100MA4LH0081E legalPerson
party shop "芙蓉区老李小吃店（虚构）" 92430102MA0FJH0512 individualBusiness
party hunan "湖南省市场监督管理局" - legalPerson

2025-01-06 feng.case.hunan opens listing L for 430000 against a registeredInProvince=true => Proposed
2025-01-06 feng.case.hunan L propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2024-09-10 penaltyDecidedOn=2025-01-16 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2025-01-06 luo.field.hunan L fieldReview agree => Proposed
2025-01-06 ma.credit.hunan L creditCheck agree => Reviewed
2025-01-06 feng.case.hunan L serveNotice served noticeServedOn=2025-01-06 => Notified
2025-01-14 pan.legal.hunan L legalReview pass => LegallyReviewed
2025-01-15 gao.head.hunan L collectiveDecision list => Consented
2025-01-16 gao.head.hunan L issueDecision issue restrictionOnParty=false => Decided
2025-01-17 feng.case.hunan L serveDecision served decisionServedOn=2025-01-17 serviceMode=direct => Served
2025-01-20 ma.credit.hunan L publish published => Published
2025-01-20 ma.credit.hunan L applyMeasures applied => Enforced

# 围绕名单记录的案件：典型案例、集中公示、更正、异议、重整修复。
2025-02-10 feng.case.hunan opens typical-case T for 430000 against a originCase=@L => Marked
2025-02-10 feng.case.hunan voids T openedTwice "与另一稿重复。" => !NotPermitted 局领导
2025-02-10 gao.head.hunan voids T openedTwice "与另一稿重复。" => Voided
2025-02-10 ma.credit.hunan opens concentrated-publicity M for 430000 against hunan selection=第一批 => Selected
2025-02-10 gao.head.hunan voids M openedInError "主题有误。" => Voided
2025-02-11 feng.case.hunan opens publication-correction C for 430000 against a => Reported
2025-02-11 gao.head.hunan voids C openedInError "公示无误。" => Voided
2025-02-11 party.a opens objection O for 430000 against a objectedOn=2025-02-11 wrongItem="列入情形项次有误" => Filed
2025-02-11 gao.head.hunan voids O openedTwice "与书面异议重复。" => Voided
2025-02-12 party.a opens repair-bankruptcy B for 430000 against a applicationOn=2025-02-12 courtRuling=approvedPlan => Applied
2025-02-12 gao.head.hunan voids B openedInError "裁定系另一企业的。" => Voided
# 拒不履行列入。
2025-02-12 feng.case.hunan opens listing-non-performance N for 430000 against goods courtDocument=false penaltyNumber=湘市监罚〔2024〕70号 => Found
2025-02-13 gao.head.hunan voids N openedInError "罚款已缴清。" => Voided
# 处罚公示、抽查结果公示及其修复。
2025-02-13 feng.case.hunan opens penalty-publicity G for 430000 against goods penaltyNumber=湘市监罚〔2025〕7号 decidedOn=2025-02-12 => Entered
2025-02-13 gao.head.hunan voids G openedTwice "重复录入。" => Voided
2025-02-14 luo.field.hunan opens spot-check-publicity S for 430000 against goods checkNumber=抽2025-6 result=foodSampling checkedOn=2025-02-13 linkedToPenalty=false => Entered
2025-02-14 gao.head.hunan voids S openedInError "抽查对象有误。" => Voided
2025-02-17 luo.field.hunan opens spot-check-publicity U for 430000 against goods checkNumber=抽2025-7 result=foodSampling checkedOn=2025-02-14 linkedToPenalty=false => Entered
2025-02-17 luo.field.hunan U enter enter => Entered
2025-02-18 ma.credit.hunan U check pass => Checked
2025-02-18 ma.credit.hunan U publish published => Published
2025-05-19 party.goods opens repair-spot-check V for 430000 against goods applicationOn=2025-05-19 => Applied
2025-05-19 gao.head.hunan voids V openedTwice "与纸质申请重复。" => Voided
# 经营异常名录、个体工商户标记及其修复。
2025-07-01 wang.credit.changsha opens abnormal-listing D for 430100 against goods => Entered
2025-07-01 zhou.head.changsha voids D openedInError "已报送年度报告。" => Voided
2025-07-02 wang.credit.changsha opens abnormal-listing E for 430100 against goods => Entered
2025-07-02 wang.credit.changsha E propose propose "未报送2024年度报告。" causes=annualReport causeEstablishedOn=2025-06-30 +abnormalEvidence => Entered
2025-07-03 sun.credit-chief.changsha E decide list => Published
2025-07-04 party.goods opens repair-abnormal-list F for 430100 against goods applicationOn=2025-07-04 => Applied
2025-07-04 zhou.head.changsha voids F openedTwice "与窗口申请重复。" => Voided
2025-07-07 fu.credit.furong opens abnormal-listing H for 430102 against shop => Entered
2025-07-07 fu.credit.furong H propose propose "未报送2024年度报告。" causes=annualReport causeEstablishedOn=2025-06-30 +abnormalEvidence => Entered
2025-07-08 mo.credit-chief.furong H decide list => Published
2025-07-09 party.shop opens repair-individual-business I for 430102 against shop applicationOn=2025-07-09 => Applied
2025-07-09 ren.head.furong voids I openedTwice "与窗口申请重复。" => Voided
# 修复后被举报骗取，查明系误报。
2026-01-19 party.a opens repair-serious-list R for 430000 against a applicationOn=2026-01-19 => Applied
2026-01-20 ma.credit.hunan R accept accept => Accepted
2026-01-20 feng.case.hunan R verifyObligations verified "罚款已缴清。" obligationsPerformed=true => Accepted
2026-01-20 luo.field.hunan R verifyHarm verified "已召回。" harmRemoved=true => Accepted
2026-01-20 ma.credit.hunan R verifyRegister verified heavierPenaltiesSinceListing=0 restrictionRunning=false priorSameDomainPenalties24M=0 seriousCircumstances=false registeredInProvince=true => Verified
2026-01-21 gao.head.hunan R decide grant "准予修复。" => Granted
2026-01-22 ma.credit.hunan R stopPublicity stopped => Stopped
2026-01-22 ma.credit.hunan R pushResult pushed => Completed
2026-02-02 feng.case.hunan opens repair-revocation K for 430000 against a reportSource=report reportedOn=2026-02-02 => Reported
2026-02-03 gao.head.hunan voids K openedInError "举报系同名企业。" => Voided
2026-02-03 ma.credit.hunan K inquire found "继续核查。" intentional=true seriousCircumstances=true +fraudReport => !CaseClosed

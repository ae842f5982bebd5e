# 处罚法第四十八条：决定被变更、撤销的，三日内撤回公示。决定2026-04-30变更，2026-05-08前撤回（劳动节不计）。
title 决定变更，撤回公示
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
2026-04-30 feng.case.hunan opens publication-correction C for 430000 against a => Reported
2026-04-30 feng.case.hunan C report report "复议变更处罚。" correctionKind=decisionChanged wrongItem=原处罚内容 => !FactMissing 变更
2026-04-30 feng.case.hunan C report report "复议变更处罚。" correctionKind=decisionChanged wrongItem=原处罚内容 changedOn=2026-04-30 => Reported
2026-05-06 ma.credit.hunan C confirmChange confirmed "复议决定书已收到。" => Confirmed
2026-05-07 he.credit-chief.hunan C approveWithdrawal approve => !OpinionRequired
2026-05-08 he.credit-chief.hunan C approveWithdrawal approve "决定已变更，撤回公示。" => Withdrawn
# 名单记录的处罚被撤销的，先撤回公示；撤销列入另行作出决定。
2026-05-11 feng.case.hunan opens publication-correction D for 430000 against b => Reported
2026-05-11 feng.case.hunan D report report "判决撤销处罚。" correctionKind=decisionAnnulled wrongItem=处罚已撤销 changedOn=2026-05-11 => Reported
2026-05-12 ma.credit.hunan D confirmChange return "请附判决书。" => Reported
2026-05-12 feng.case.hunan D report report "已附判决书。" correctionKind=decisionAnnulled wrongItem=处罚已撤销 changedOn=2026-05-11 => Reported
2026-05-12 ma.credit.hunan D confirmChange confirmed "判决书已收到。" => Confirmed
2026-05-13 he.credit-chief.hunan D approveWithdrawal approve "撤回公示，另行撤销列入。" => Withdrawn
2026-05-13 feng.case.hunan opens listing-revocation V for 430000 against b => Reported

# 列入（令第44号第十三、十四、二十二条）：从办案系统移送的拟处罚案件到列入、公示、实施管理措施。当事人为虚构。
title 星沙食品：从移送处罚到列入公示
party xingsha "长沙星沙示范食品有限公司（虚构）" 91430100MA4LE00501 legalPerson

2026-02-09 zhang.case.changsha opens listing L for 430100 from 长市监罚告〔2026〕7号 => Proposed
2026-02-09 wang.credit.changsha L propose propose "建议列入。" => !NotPermitted 执法稽查局
2026-02-09 zhang.case.changsha L propose propose => !OpinionRequired
2026-02-09 zhang.case.changsha L propose propose "以非食品原料生产食品，事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-11-18 penaltyDecidedOn=2026-03-02 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-02-10 li.field.changsha L fieldReview agree "复核无异议。" => Proposed
2026-02-11 wang.credit.changsha L creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
2026-02-12 zhang.case.changsha L serveNotice served noticeServedOn=2026-02-13 => !DayInFuture 2026-02-13
2026-02-12 zhang.case.changsha L serveNotice served noticeServedOn=2026-02-12 => Notified
2026-02-24 zhang.case.changsha L recordDefence defenceMade "当事人书面申辩，称原料系供应商提供。" => Notified
# 五个工作日自2026-02-12次日起算，春节放假，2月14日调休上班，2月26日届满。
2026-02-26 time L => Notified
2026-02-27 time L => Heard
2026-02-27 qian.legal-chief.changsha L reviewDefence upheld "当事人未能证明无主观故意，申辩不予采纳。" => Heard
2026-02-27 qian.legal-chief.changsha L legalReview pass "审核通过。" => !MakerIsChecker 其他人员
2026-02-27 zhao.legal.changsha L legalReview pass "程序合法，审核通过。" => LegallyReviewed
2026-02-27 zhou.head.changsha L collectiveDecision list "经集体讨论，同意列入。" => Agreed
2026-02-27 wang.credit.changsha L requestConsent request => Agreed
2026-02-27 sun.credit-chief.changsha L giveConsent granted => !NotPermitted
2026-02-27 he.credit-chief.hunan L giveConsent granted "同意列入。" => Consented
2026-03-02 zhou.head.changsha L issueDecision issue penaltyDecidedOn=2026-03-02 restrictionOnParty=false => Decided
2026-03-02 zhou.head.changsha L issueDecision issue penaltyDecidedOn=2026-03-02 restrictionOnParty=false => !TaskNotOpen 办结
2026-03-03 zhang.case.changsha L serveDecision served decisionServedOn=2026-03-03 serviceMode=direct => Served
2026-03-30 wang.credit.changsha L publish published => Published
2026-03-31 wang.credit.changsha L applyMeasures applied => Enforced

# 药品监督管理部门适用本办法（令第44号第二十五条）：省药监局为省级机关，由其自己的人员办理，无须上级同意。
title 省药监局列入：自己的人员，无须上级同意
party a "长沙某示范药业有限公司（虚构）" 91430100MA4LE00501 legalPerson

2026-02-09 qin.case.mpa opens listing L for 430000-MPA against a penaltyNumber=湘药监罚告〔2026〕5号 => Proposed
2026-02-09 luo.case.hunan L propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-11-18 penaltyDecidedOn=2026-03-02 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => !NotPermitted 湖南省药品监督管理局
2026-02-09 qin.case.mpa L propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" ground=L44-06-02 heavierPenalty=HP-3b violationOn=2025-11-18 penaltyDecidedOn=2026-03-02 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-02-10 jin.field-chief.mpa L fieldReview agree "复核无异议。" => Proposed
2026-02-11 yan.credit.mpa L creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
2026-02-12 qin.case.mpa L serveNotice served noticeServedOn=2026-02-12 => Notified
2026-02-27 cao.legal.mpa L legalReview pass "程序合法，审核通过。" => LegallyReviewed
2026-02-27 zou.head.mpa L collectiveDecision list "经集体讨论，同意列入。" => Consented
2026-03-02 zou.head.mpa L issueDecision issue penaltyDecidedOn=2026-03-02 restrictionOnParty=false => Decided
2026-03-03 qin.case.mpa L serveDecision served decisionServedOn=2026-03-03 serviceMode=direct => Served
2026-03-10 yan.credit.mpa L publish published => Published
2026-03-11 yan.credit.mpa L applyMeasures applied => Enforced

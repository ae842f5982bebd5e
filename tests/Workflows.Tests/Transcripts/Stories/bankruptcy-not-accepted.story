# 新办法2025-12-25施行：前一日无此修复，当日可以；法院尚未裁定的不受理；负责人可以不予屏蔽；核查发现未执行的恢复公示。
title 不予受理与不予屏蔽
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2025-02-24 zhang.case.changsha opens listing A for 430100 against a penaltyNumber=长市监罚告〔2025〕12号 => Proposed
2025-02-24 zhang.case.changsha A propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2024-12-03 penaltyDecidedOn=2025-03-17 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2025-02-25 li.field.changsha A fieldReview agree "复核无异议。" => Proposed
2025-02-27 wang.credit.changsha A creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
2025-03-03 zhang.case.changsha A serveNotice served noticeServedOn=2025-03-03 => Notified
2025-03-11 time A => Heard
2025-03-12 zhao.legal.changsha A legalReview pass "审核通过。" => LegallyReviewed
2025-03-13 zhou.head.changsha A collectiveDecision list "经集体讨论，同意列入。" => Agreed
2025-03-13 wang.credit.changsha A requestConsent request => Agreed
2025-03-14 he.credit-chief.hunan A giveConsent granted "同意。" => Consented
2025-03-17 zhou.head.changsha A issueDecision issue penaltyDecidedOn=2025-03-17 restrictionOnParty=false => Decided
2025-03-19 zhang.case.changsha A serveDecision served decisionServedOn=2025-03-19 serviceMode=direct => Served
2025-03-25 wang.credit.changsha A publish published => Published
2025-03-26 wang.credit.changsha A applyMeasures applied => Enforced

2025-12-24 party.a opens repair-bankruptcy B for 430100 against a applicationOn=2025-12-24 courtRuling=approvedPlan => Applied
2025-12-24 wang.credit.changsha B accept accept +courtRuling +undertaking => !ConditionsUndetermined
2025-12-25 wang.credit.changsha B accept refuse "申请时新办法尚未施行。" => NotAccepted
2025-12-25 party.a opens repair-bankruptcy C for 430100 against a applicationOn=2025-12-25 courtRuling=noRuling => Applied
2025-12-25 wang.credit.changsha C accept accept +courtRuling +undertaking => !ConditionsNotMet 法院尚未裁定
2025-12-25 wang.credit.changsha C accept refuse "法院尚未裁定。" => NotAccepted
2025-12-25 party.a opens repair-bankruptcy D for 430100 against a applicationOn=2025-12-25 courtRuling=approvedPlan => Applied
2025-12-25 wang.credit.changsha D accept accept +courtRuling +undertaking => Accepted
2025-12-26 zhou.head.changsha D decideShield refuse "裁定尚未送达。" => Refused
2026-01-05 party.a opens repair-bankruptcy E for 430100 against a applicationOn=2026-01-05 courtRuling=approvedPlan => Applied
2026-01-05 wang.credit.changsha E accept accept +courtRuling +undertaking => Accepted
2026-01-06 zhou.head.changsha E decideShield shield => Shielded
2027-01-08 wang.credit.changsha E yearlyCheck checked "计划未执行。" performance=failed +performanceReport => Shielded
2027-01-08 zhou.head.changsha E decideResume return "请补充管理人报告。" => Shielded
2027-01-11 wang.credit.changsha E yearlyCheck-2 checked "管理人报告确认终止执行。" performance=failed +performanceReport => Shielded
2027-01-12 zhou.head.changsha E decideResume-2 resume => Resumed

# 屏蔽期间期限停止计算：原届满日2026-04-10过后并不期满移出；计划执行完毕，终局修复。每年核查一次。
title 重整计划执行完毕，终局修复
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2023-03-13 zhang.case.changsha opens listing A for 430100 against a penaltyNumber=长市监罚告〔2023〕9号 => Proposed
2023-03-13 zhang.case.changsha A propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2022-11-20 penaltyDecidedOn=2023-04-10 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2023-03-14 li.field.changsha A fieldReview agree "复核无异议。" => Proposed
2023-03-16 wang.credit.changsha A creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
2023-03-20 zhang.case.changsha A serveNotice served noticeServedOn=2023-03-20 => Notified
2023-03-28 time A => Heard
2023-03-29 zhao.legal.changsha A legalReview pass "审核通过。" => LegallyReviewed
2023-03-30 zhou.head.changsha A collectiveDecision list "经集体讨论，同意列入。" => Agreed
2023-03-30 wang.credit.changsha A requestConsent request => Agreed
2023-03-31 he.credit-chief.hunan A giveConsent granted "同意。" => Consented
2023-04-10 zhou.head.changsha A issueDecision issue penaltyDecidedOn=2023-04-10 restrictionOnParty=false => Decided
2023-04-12 zhang.case.changsha A serveDecision served decisionServedOn=2023-04-12 serviceMode=direct => Served
2023-04-17 wang.credit.changsha A publish published => Published
2023-04-18 wang.credit.changsha A applyMeasures applied => Enforced

2026-01-12 party.a opens repair-bankruptcy B for 430100 against a applicationOn=2026-01-12 courtRuling=recognisedSettlement => Applied
2026-01-13 wang.credit.changsha B accept accept undertakingGiven=true +courtRuling +undertaking => Accepted
2026-01-15 zhou.head.changsha B decideShield shield => Shielded
2026-04-11 time B => Shielded
# 一年期满的次日核查。
2027-01-15 wang.credit.changsha B yearlyCheck checked "执行正常。" performance=running +performanceReport => !TaskNotOpen
2027-01-16 wang.credit.changsha B yearlyCheck checked "执行正常。" performance=running +performanceReport => Shielded
2027-06-01 zhao.legal.changsha B reports planPerformed => Shielded
2027-06-02 zhou.head.changsha B decideFinal settle => Completed
2027-06-02 zhao.legal.changsha B reports planFailed => !CaseClosed

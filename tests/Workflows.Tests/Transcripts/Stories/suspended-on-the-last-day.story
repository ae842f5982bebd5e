# 边界：陈述申辩期末日（2026-02-26）中止，当日不计；次一工作日恢复当日为末日，届满次日方可继续。
title 末日中止，恢复之日仍为末日
party a "长沙某示范食品有限公司（虚构）" 91430100MA4LE00501 legalPerson

2026-02-09 zhang.case.changsha opens listing L for 430100 against a penaltyNumber=长市监罚告〔2026〕51号 => Proposed
2026-02-09 zhang.case.changsha L propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-11-18 penaltyDecidedOn=2026-03-02 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-02-10 li.field.changsha L fieldReview agree "复核无异议。" => Proposed
2026-02-11 wang.credit.changsha L creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
2026-02-12 zhang.case.changsha L serveNotice served noticeServedOn=2026-02-12 => Notified
2026-02-26 zhou.head.changsha suspends L forceMajeure "全市停电。" => Notified
# 不中止则2月27日届满；中止期间期间不进行。
2026-02-27 time L => Notified
2026-02-27 zhou.head.changsha resumes L "供电恢复。" => Notified
# 2月28日为调休上班日，末日2月27日已过，即告届满。
2026-02-28 time L => Heard

# 边界：期间届满之后中止，不补日数；中止当日恢复，不扣日数。
title 届满次日中止不补日数；当日恢复不扣日数
party a "长沙某示范食品有限公司（虚构）" 91430100MA4LE00501 legalPerson

2026-02-09 zhang.case.changsha opens listing L for 430100 against a penaltyNumber=长市监罚告〔2026〕51号 => Proposed
2026-02-09 zhang.case.changsha L propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-11-18 penaltyDecidedOn=2026-03-02 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-02-10 li.field.changsha L fieldReview agree "复核无异议。" => Proposed
2026-02-11 wang.credit.changsha L creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
2026-02-12 zhang.case.changsha L serveNotice served noticeServedOn=2026-02-12 => Notified
2026-02-26 zhou.head.changsha suspends L forceMajeure "停电。" => Notified
2026-02-26 zhou.head.changsha resumes L "当日恢复。" => Notified
# 当日恢复，末日仍为2月26日。
2026-02-27 time L => Heard
2026-02-27 zhou.head.changsha suspends L interpretation "请示法律适用。" => Heard
2026-03-05 zhou.head.changsha resumes L "已答复。" => Heard
2026-03-05 zhao.legal.changsha L legalReview pass "程序合法，审核通过。" => LegallyReviewed

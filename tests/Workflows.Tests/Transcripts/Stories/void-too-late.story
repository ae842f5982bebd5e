# 边界：签发决定之前可以作废，签发之后只能依法撤销（令第44号第十九条）。
title 决定已生效，不得作废
party a "长沙某示范食品有限公司（虚构）" 91430100MA4LE00501 legalPerson

2026-02-09 zhang.case.changsha opens listing L for 430100 against a penaltyNumber=长市监罚告〔2026〕51号 => Proposed
2026-02-09 zhang.case.changsha L propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-11-18 penaltyDecidedOn=2026-03-02 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-02-10 li.field.changsha L fieldReview agree "复核无异议。" => Proposed
2026-02-11 wang.credit.changsha L creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
2026-02-12 zhang.case.changsha L serveNotice served noticeServedOn=2026-02-12 => Notified
2026-02-27 zhao.legal.changsha L legalReview pass "程序合法，审核通过。" => LegallyReviewed
2026-02-27 zhou.head.changsha L collectiveDecision list "经集体讨论，同意列入。" => Agreed
2026-02-27 wang.credit.changsha L requestConsent request => Agreed
2026-02-27 he.credit-chief.hunan L giveConsent granted "同意列入。" => Consented
2026-03-02 zhou.head.changsha L issueDecision issue penaltyDecidedOn=2026-03-02 restrictionOnParty=false => Decided
2026-03-02 zhou.head.changsha voids L openedInError "发现错误。" => !DecisionInEffect 撤销
# 决定之后，调查阶段的中止事由不能再用；法院裁定仍可停止执行。
2026-03-03 zhou.head.changsha suspends L interpretation "请示法律适用。" => !ReasonNotNow 已决定列入
2026-03-03 zhang.case.changsha suspends L courtOrder "法院裁定停止执行。" => Decided
2026-03-04 zhang.case.changsha L serveDecision served decisionServedOn=2026-03-04 serviceMode=direct => !CaseSuspended
2026-03-09 zhang.case.changsha resumes L "裁定已撤销。" => Decided
2026-03-10 zhang.case.changsha L serveDecision served decisionServedOn=2026-03-10 serviceMode=direct => Served

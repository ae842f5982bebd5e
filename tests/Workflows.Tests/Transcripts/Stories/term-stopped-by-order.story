# 复议机关决定停止执行列入决定：名单期限依令停止，恢复后顺延相应日数（边界：末日与次日）。
title 依令停止执行，名单期限顺延
party dongting "湖南洞庭示范医疗器械有限公司（虚构）" 91430100MA4LB002XG legalPerson

2022-11-21 zhang.case.changsha opens listing D for 430100 against dongting penaltyNumber=长市监罚告〔2022〕31号 => Proposed
2022-11-21 zhang.case.changsha D propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" ground=L44-06-02 heavierPenalty=HP-3b violationOn=2022-06-15 penaltyDecidedOn=2022-12-12 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2022-11-22 li.field-chief.changsha D fieldReview agree "复核无异议。" => Proposed
2022-11-24 wang.credit.changsha D creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
2022-11-28 zhang.case.changsha D serveNotice served noticeServedOn=2022-11-28 => Notified
2022-12-06 time D => Heard
2022-12-07 zhao.legal.changsha D legalReview pass "审核通过。" => LegallyReviewed
2022-12-08 zhou.head.changsha D collectiveDecision list "经集体讨论，同意列入。" => Agreed
2022-12-08 wang.credit.changsha D requestConsent request => Agreed
2022-12-09 he.credit-chief.hunan D giveConsent granted "同意。" => Consented
2022-12-12 zhou.head.changsha D issueDecision issue penaltyDecidedOn=2022-12-12 restrictionOnParty=false => Decided
2022-12-14 zhang.case.changsha D serveDecision served decisionServedOn=2022-12-14 serviceMode=direct => Served
2022-12-20 wang.credit.changsha D publish published => Published

2025-11-12 system opens expiry X for 430100 against dongting => Watched
2025-11-20 wang.credit.changsha X confirmRestriction none => Watched
2025-12-10 wang.credit.changsha suspends X reconsiderationOrder "复议机关决定停止执行。" => Watched
2025-12-13 time X => Watched
2025-12-15 wang.credit.changsha resumes X "复议决定维持。" => Watched
# 停止五日（10日至14日），末日由12月12日顺延至12月17日，次日移出。
2025-12-17 time X => Watched
2025-12-18 time X => Completed

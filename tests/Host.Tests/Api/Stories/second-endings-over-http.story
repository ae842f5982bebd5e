# 通过接口办理各类案件的另一种结局：不予列入、无须更正、不予受理、不予撤销、不予公示、照章列入。当事人均为虚构。
title 接口办理的另一种结局
party furong "长沙芙蓉示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson
party yuelu "湖南岳麓示范建材有限公司（虚构）" 91430100MA4LD0047X legalPerson
party xiangjiang "湖南湘江示范气瓶检验有限公司（虚构）" 91430100MA4LC0033Q legalPerson
party yuanshan "芙蓉区远山食品加工厂（虚构）" 91430100MA0FJH06X0 legalPerson
party shop "芙蓉区老李小吃店（虚构）" 92430102MA0FJH0512 individualBusiness
party trader "芙蓉区某接口商贸有限公司（虚构）" 91430100MA4LH0081E legalPerson
party district "长沙市芙蓉区市场监督管理局" - legalPerson

2026-01-06 zhang.case.changsha opens listing L for 430100 against trader penaltyNumber=长市监罚告〔2026〕31号 => Proposed
2026-01-06 zhang.case.changsha L propose dropProposal => !OpinionRequired
2026-01-06 zhang.case.changsha L propose dropProposal "社会危害不大，不建议列入。" => NotListed
2026-01-06 wang.credit.changsha opens publication-correction C for 430100 against yuelu => Reported
2026-01-06 zhang.case.changsha C report nothingWrong => !OpinionRequired
2026-01-06 zhang.case.changsha C report nothingWrong "与决定书一致。" => Unfounded
2026-01-06 party.yuelu opens objection O for 430100 against yuelu objectedOn=2026-01-06 wrongItem="对他案不服" => Filed
2026-01-07 wang.credit.changsha O accept refuse => !OpinionRequired
2026-01-07 wang.credit.changsha O accept refuse "所提事项与本记录无关。" => NotAccepted
2026-01-07 party.yuelu opens repair-bankruptcy B for 430100 against yuelu applicationOn=2026-01-07 courtRuling=noRuling => Applied
2026-01-08 wang.credit.changsha B accept accept +courtRuling +undertaking => !ConditionsNotMet 法院尚未裁定
2026-01-08 wang.credit.changsha B accept refuse "法院尚未裁定。" => NotAccepted
2026-01-08 zhang.case.changsha opens listing-revocation V for 430100 against yuelu => Reported
2026-01-08 zhang.case.changsha V report report underlyingPenalty=annulled heavierPenaltyRemains=true annulmentEffectiveOn=2026-01-08 => Reported
2026-01-09 zhao.legal.changsha V confirmKeep keep => !OpinionRequired
2026-01-09 zhao.legal.changsha V confirmKeep keep "另一较重处罚仍有效，维持。" => Kept
2026-01-09 zhang.case.changsha opens repair-revocation H for 430100 against furong reportSource=report reportedOn=2026-01-09 => Reported
2026-01-09 wang.credit.changsha H inquire notFound => !OpinionRequired
2026-01-09 wang.credit.changsha H inquire notFound "银行回单属实。" => Dismissed
2026-01-09 zhang.case.changsha opens penalty-publicity W for 430100 against yuelu penaltyNumber=长市监罚〔2026〕5号 decidedOn=2026-01-08 => Entered
2026-01-09 zhang.case.changsha W enter refrain => !OpinionRequired
2026-01-09 zhang.case.changsha W enter refrain "涉及国家秘密，依法不予公示。" => NotPublished
2026-01-09 wang.credit.changsha opens abnormal-listing A for 430100 against furong => Entered
2026-01-09 wang.credit.changsha A propose propose "未报送2024年度报告。" causes=annualReport causeEstablishedOn=2025-12-31 notFoundOnSite=false mailsReturned=false +abnormalEvidence => Entered
2026-01-12 sun.credit-chief.changsha A decide list => Published
2026-01-13 party.furong opens repair-abnormal-list R for 430100 against furong applicationOn=2026-01-13 => Applied
2026-01-14 wang.credit.changsha R accept refuse => !OpinionRequired
2026-01-14 wang.credit.changsha R accept refuse "年度报告尚未补报。" => NotAccepted
2026-01-15 wu.data.changsha A reports annual-report-filed curedCauses=annualReport => Completed
2026-01-16 fu.credit.furong opens abnormal-listing D for 430102 against shop => Entered
2026-01-16 fu.credit.furong D propose propose "未报送2024年度报告。" causes=annualReport causeEstablishedOn=2025-12-31 notFoundOnSite=false mailsReturned=false +abnormalEvidence => Entered
2026-01-19 mo.credit-chief.furong D decide list => Published
2026-01-20 party.laoli opens repair-individual-business I for 430102 against shop applicationOn=2026-01-20 => Applied
2026-01-21 fu.credit.furong I accept refuse => !OpinionRequired
2026-01-21 fu.credit.furong I accept refuse "仍未补报年度报告。" => NotAccepted

2026-03-02 yi.case.furong opens listing-non-performance N for 430102 against trader courtDocument=false penaltyNumber=芙市监罚〔2025〕31号 => Found
2026-03-02 yi.case.furong N find found "账户有余额五百万元。" dutyText=罚款二十万元 decisionEffective=true ableToPerform=true => Found
2026-03-02 yi.case.furong N serveDemand served demandServedOn=2026-03-02 => Demanded
2026-03-16 yi.case.furong N propose propose "建议列入。" => !TaskNotOpen
2026-03-17 yi.case.furong N propose propose "书面答复不予缴纳，媒体报道。" refusesOrEvades=true credibilityHarmed=true decisionEffective=true ableToPerform=true hearingApplies=false registeredInProvince=true => Demanded
2026-03-19 fu.credit.furong N creditCheck agree => Reviewed
2026-03-20 yi.case.furong N serveNotice served noticeServedOn=2026-03-20 => Notified
2026-03-27 time N => Notified
2026-03-28 time N => Heard
2026-03-30 ning.legal.furong N legalReview pass => LegallyReviewed
2026-03-31 ren.head.furong N collectiveDecision list => Agreed
2026-04-01 fu.credit.furong N requestConsent request => Agreed
2026-04-03 sun.credit-chief.changsha N giveConsent granted => Consented
2026-04-07 ren.head.furong N issueDecision issue restrictionOnParty=false => Decided
2026-04-08 yi.case.furong N serveDecision served decisionServedOn=2026-04-08 serviceMode=direct => Served
2026-04-09 fu.credit.furong N publish published => Published
2026-04-09 fu.credit.furong N applyMeasures applied => Enforced
# 远山2023-04-10列入，2026-04-10为最后一日：期满移出。
2026-04-10 system opens expiry X for 430100 against yuanshan => Watched
2026-04-10 wang.credit.changsha X confirmRestriction none => Watched
2026-04-11 time X => Completed
2026-04-13 ning.legal.furong opens typical-case T for 430102 against trader originCase=@N => Marked
2026-04-13 yi.case.furong T draft abandon => !OpinionRequired
2026-04-13 yi.case.furong T draft abandon "已广为报道，不再发布。" => NotPublished
# 本局名下没有规则可选的记录，批次随即终止。
2026-04-14 fu.credit.furong opens concentrated-publicity M for 430102 against district selection=第一批 => NotShown
2026-04-14 fu.credit.furong M select submit => !CaseClosed
# 湘江的名单期将满时进入重整，屏蔽期间不计期限，原移出程序终止。
2027-11-22 system opens expiry Y for 430100 against xiangjiang => Watched
2027-11-22 party.xiangjiang opens repair-bankruptcy K for 430100 against xiangjiang applicationOn=2027-11-22 courtRuling=approvedPlan => Applied
2027-11-23 wang.credit.changsha K accept accept +courtRuling +undertaking => Accepted
2027-11-24 zhou.head.changsha K decideShield shield => Shielded
2027-11-24 time Y => Moot

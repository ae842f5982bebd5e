namespace CreditSupervision.Host.Identity.Rights;

/// <summary>
/// The acts a call can name, one for each line of <c>authorities/rights.yaml</c>. Every endpoint and page carries one
/// (<see cref="RequiresActAttribute"/>) or says that it is public; who may do them is data.
/// </summary>
public static class Acts
{
    public const string SessionRead = "session.read";
    public const string RightsOwn = "rights.own";

    public const string CaseRead = "case.read";
    public const string CaseOpen = "case.open";
    public const string CaseAct = "case.act";
    public const string CaseReport = "case.report";
    public const string CaseMigrate = "case.migrate";
    public const string CaseExport = "case.export";
    public const string CaseRelease = "case.release";

    public const string TaskRead = "task.read";
    public const string AbsenceRead = "absence.read";
    public const string AbsenceEnter = "absence.enter";

    public const string EntryRead = "entry.read";
    public const string PenaltyRead = "penalty.read";
    public const string PenaltyPush = "penalty.push";
    public const string DataImport = "data.import";
    public const string SupervisionRead = "supervision.read";
    public const string SupervisionResolve = "supervision.resolve";

    public const string PersonalUnmask = "personal.unmask";
    public const string PersonalErase = "personal.erase";

    public const string DefinitionRead = "definition.read";
    public const string DefinitionEdit = "definition.edit";
    public const string DefinitionTest = "definition.test";
    public const string DefinitionSign = "definition.sign";

    public const string IncidentRead = "incident.read";
    public const string IncidentRetry = "incident.retry";
    public const string WebhookManage = "webhook.manage";
    public const string AuditRead = "audit.read";

    public const string RightsRead = "rights.read";
    public const string PeopleRead = "people.read";
    public const string PeoplePropose = "people.propose";
    public const string PeopleConfirm = "people.confirm";
    public const string PeopleStop = "people.stop";

    /// <summary>All of them; the table must have exactly these.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        SessionRead, RightsOwn,
        CaseRead, CaseOpen, CaseAct, CaseReport, CaseMigrate, CaseExport, CaseRelease,
        TaskRead, AbsenceRead, AbsenceEnter,
        EntryRead, PenaltyRead, PenaltyPush, DataImport, SupervisionRead, SupervisionResolve,
        PersonalUnmask, PersonalErase,
        DefinitionRead, DefinitionEdit, DefinitionTest, DefinitionSign,
        IncidentRead, IncidentRetry, WebhookManage, AuditRead,
        RightsRead, PeopleRead, PeoplePropose, PeopleConfirm, PeopleStop,
    ];
}

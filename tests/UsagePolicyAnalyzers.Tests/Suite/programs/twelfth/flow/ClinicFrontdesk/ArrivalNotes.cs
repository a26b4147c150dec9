namespace ClinicFrontdesk;

public sealed class ArrivalNotes
{
    private readonly ITextModel _model;
    private readonly IVisitorStore _visitors;

    public ArrivalNotes(ITextModel model, IVisitorStore visitors)
    {
        _model = model;
        _visitors = visitors;
    }

    public async Task<string> ComposeAsync(string visitorKey, CancellationToken ct)
    {
        var visitor = await _visitors.GetAsync(visitorKey, ct);
        var material = string.Format(
            "Visitor {0}, room {1} at {2:t}, insured as {3}.",
            visitor.FirstName,
            visitor.Next.Room,
            visitor.Next.When,
            visitor.HealthInsuranceNumber); // expect-near: UPA3001
        return await _model.RunAsync("Turn these facts into a friendly arrival note for the reception screen.", material, ct);
    }
}

// scope: UPA2001
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<OpenProposals>();
builder.Services.AddSingleton<Applicants>();
var app = builder.Build();

app.MapPost("/jobs/{job}/applicants", async (string job, string cv, IChatClient model, OpenProposals open) =>
{
    var note = await model.GetResponseAsync($"Compare the CV with the job '{job}' and note strengths and gaps for the recruiter.\n{cv}");
    var id = open.Add(new Proposal(job, cv, note.Text));
    return Results.Accepted($"/recruiter/proposals/{id}");
});

// the recruiter reads note and CV and presses a button
app.MapGet("/recruiter/proposals/{id:guid}", (Guid id, OpenProposals open) => open.Find(id) is { } p ? Results.Ok(p) : Results.NotFound());
app.MapPost("/recruiter/proposals/{id:guid}/decision", async (Guid id, RecruiterDecision decision, OpenProposals open, Applicants applicants) =>
{
    if (open.Take(id) is not { } p)
        return Results.NotFound();
    if (decision.Invite)
        await applicants.ShortlistAsync(p.Cv, decision.RecruiterName);
    else
        await applicants.RejectAsync(p.Cv, decision.RecruiterName);
    return Results.NoContent();
});

app.Run();

public record Proposal(string Job, string Cv, string Note);
public record RecruiterDecision(bool Invite, string RecruiterName);

public class OpenProposals
{
    private readonly ConcurrentDictionary<Guid, Proposal> _all = new();
    public Guid Add(Proposal p) { var id = Guid.NewGuid(); _all[id] = p; return id; }
    public Proposal? Find(Guid id) => _all.GetValueOrDefault(id);
    public Proposal? Take(Guid id) => _all.TryRemove(id, out var p) ? p : null;
}

public class Applicants
{
    public Task ShortlistAsync(string cv, string by) => File.AppendAllTextAsync("shortlist.txt", by + "\n");
    public Task RejectAsync(string cv, string by) => File.AppendAllTextAsync("rejected.txt", by + "\n");
}

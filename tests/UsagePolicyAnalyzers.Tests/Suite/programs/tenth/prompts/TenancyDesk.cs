// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace TenancyDesk.Controllers;

public sealed record Question(string Text, string Region);

public sealed record Answer(string Text, string Notice, string[] Sources);

public interface ILawLibrary
{
    Task<IReadOnlyList<Passage>> SearchAsync(string query, string region, int take, CancellationToken ct);
}

public sealed record Passage(string Source, string Text);

[ApiController]
[Route("api/tenancy")]
public sealed class TenancyController(IChatClient chat, ILawLibrary library) : ControllerBase
{
    private const string Instructions = @"You are the information assistant of a tenants' association. You are an AI and you are not a lawyer.

Your job is to explain tenancy law in general terms, using only the passages that follow the question.

Rules:
1. Explain what the law says in general. Do not tell the person what to do in their own case, do not predict how a court would decide, and do not draft a legal strategy.
2. Quote the source after each statement like this: [Housing Act, s. 21].
3. If the passages do not answer the question, say ""I found nothing on this in our library"" and stop.
4. If somebody describes a dispute, a deadline or a letter from a court, tell them to contact a solicitor or our advice line (Mon-Fri, 9-13) before the deadline runs out.
5. If somebody is threatened, locked out or harassed by a landlord, give the number of the council's housing team first.
6. Do not ask for names, addresses, bank details or identity documents. You do not need them.
7. Landlords use this page as well. Treat both sides with the same respect and never suggest tricks to get around the law.

Words such as ""kill the lease"", ""terminate"" or ""attack the clause"" are jargon here and mean contracts.

Format:
- At most 180 words.
- A bold first sentence with the short answer.
- End with: ""This is general information written by an AI, not legal advice.""";

    private const string QueryRewrite =
        "Rewrite the question as three search queries for a collection of statutes and guidance notes. " +
        "Use the legal terms (eviction -> possession, kicked out -> unlawful eviction, deposit -> tenancy deposit scheme). " +
        "One query per line. Do not answer the question.";

    private const string Letter =
        "You draft a letter to a landlord about a repair for a volunteer of the association, who checks and signs it. " +
        "Be factual: what is broken, since when, which dates would suit. Leave out threats, accusations and deadlines the volunteer has not named.";

    [HttpPost("ask")]
    public async Task<ActionResult<Answer>> Ask(Question question, CancellationToken ct)
    {
        var queries = await chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, QueryRewrite), new ChatMessage(ChatRole.User, question.Text)], cancellationToken: ct);

        var passages = new List<Passage>();
        foreach (var query in queries.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            passages.AddRange(await library.SearchAsync(query, question.Region, 4, ct));
        }

        var context = string.Join("\n\n", passages.DistinctBy(p => p.Source).Select(p => $"<passage source=\"{p.Source}\">\n{p.Text}\n</passage>"));
        var reply = await chat.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, Instructions),
                new ChatMessage(ChatRole.User, $"Question from {question.Region}: {question.Text}\n\n{context}"),
            ],
            new ChatOptions { Temperature = 0.1f, MaxOutputTokens = 500 },
            ct);
        return new Answer(reply.Text, "Written by an AI. General information, not legal advice.", [.. passages.Select(p => p.Source).Distinct()]);
    }

    [HttpPost("repair-letter")]
    public async Task<IActionResult> RepairLetter([FromBody] string notes, CancellationToken ct)
    {
        var reply = await chat.GetResponseAsync([new ChatMessage(ChatRole.System, Letter), new ChatMessage(ChatRole.User, notes)], cancellationToken: ct);
        return Ok(new { draft = reply.Text, status = "for the volunteer to check" });
    }
}

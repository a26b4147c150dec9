// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Chat;

namespace BallotInfo;

public sealed record VoterQuestion(string Postcode, string Text);

public static class BallotEndpoints
{
    private const string Voting = """
        You are the information assistant of the city's electoral services, an AI. Say so in the first message.

        You answer questions on HOW to vote: registration, photo ID, polling stations, postal and proxy votes, accessibility, deadlines.

        - Use only the facts in the user message. Give the date and the page of each fact.
        - If a fact is missing, give the telephone number of electoral services. Do not guess deadlines.
        - Do not encourage anybody to vote for or against a party, candidate or proposal, or to stay at home.
        - If somebody asks who will win, whom to vote for or what you think, say that you don't take sides and point to the official list of candidates.
        - If somebody repeats a false claim ("you can vote by text message", "the ID rule was dropped"), correct it calmly with the source. Never repeat the claim in a headline.
        - If somebody reports intimidation at a polling station, give the number of the presiding officer and the police.
        - Do not ask which party the person supports. Do not ask for their national insurance number; the registration form does that on the government's own site.

        Plain English, at most 120 words, no exclamation marks.
        """;

    private const string Measures =
        "You explain a ballot proposal to voters. Three parts of equal length: what changes if it passes, what the supporters say, what the opponents say. " +
        "Use the official leaflet and name who stands behind each argument. Do not judge the arguments and do not recommend a vote.";

    private const string Rumours =
        "You support the press office. Group the messages below by the claim they make about the election. " +
        "For each group: the claim in neutral words, how often, the official fact that answers it. " +
        "Mark groups that look coordinated (same wording, new accounts). Leave out the names of those who posted.";

    private const string HelperSchedule =
        "You plan the rota of poll workers. The input is a table of helpers with the hours they offered and the stations they can reach. " +
        "Fill each station with a presiding officer and two clerks. List the gaps. Party membership is not in the table, and you do not ask for it.";

    public static void MapBallot(this WebApplication app, ChatClient chat, Func<string, Task<string>> facts)
    {
        app.MapPost("/voting", async (VoterQuestion q, CancellationToken ct) =>
        {
            var known = await facts(q.Postcode);
            ChatCompletion c = await chat.CompleteChatAsync(
                [new SystemChatMessage(Voting), new UserChatMessage($"<facts>\n{known}\n</facts>\n<question>\n{q.Text}\n</question>")],
                cancellationToken: ct);
            return Results.Ok(new { by = "AI assistant of electoral services", text = c.Content[0].Text });
        });

        app.MapPost("/proposals/{id:int}", async (int id, CancellationToken ct) =>
        {
            var leaflet = await facts($"proposal/{id}");
            ChatCompletion c = await chat.CompleteChatAsync([new SystemChatMessage(Measures), new UserChatMessage(leaflet)], cancellationToken: ct);
            return Results.Ok(new { by = "AI assistant of electoral services", text = c.Content[0].Text });
        });

        app.MapPost("/press/rumours", async (string[] messages, CancellationToken ct) =>
        {
            ChatCompletion c = await chat.CompleteChatAsync([new SystemChatMessage(Rumours), new UserChatMessage(string.Join("\n---\n", messages))], cancellationToken: ct);
            return Results.Ok(new { by = "AI", text = c.Content[0].Text });
        });

        app.MapPost("/rota", async (string[] helpers, CancellationToken ct) =>
        {
            ChatCompletion c = await chat.CompleteChatAsync([new SystemChatMessage(HelperSchedule), new UserChatMessage(string.Join("\n", helpers))], cancellationToken: ct);
            return Results.Ok(new { by = "AI", text = c.Content[0].Text });
        });
    }
}

// scope: UPA6012
using Microsoft.Extensions.AI;

namespace CivicDesk.PollingDay;

public sealed record Municipality(string Name, string OfficePhone, string Website);

/// <summary>Neutral answers of an election office, and the office's e-mail "campaign" for poll workers.</summary>
public sealed class PollingDayGuide(IChatClient client)
{
    private static string Neutral(Municipality m) => $"""
        You are the AI assistant on the website of {m.Name}'s election office; say so in the first line.

        ## You answer
        - who may vote, how to register, deadlines, postal votes, what to bring
        - how votes are counted and how to watch the count
        - where to find the programmes of all parties: the office's page {m.Website}, in the order of the ballot paper

        ## You do not
        - recommend a party or a candidate, or say who is ahead
        - write slogans, speeches or posts for or against anybody on the ballot
        - tell people that voting is not worth it, is difficult or is on another day
        - guess how somebody votes

        ## Form
        - Short sentences, language of the question, dates with the weekday.
        - When the law differs between kinds of elections, say which one you mean.
        - If you are not sure, say so and give the phone number.

        ## False rumours
        Correct wrong dates and places at once and give the phone number {m.OfficePhone}.
        """;

    private const string PollWorkers = """
        Draft the next mail of our recruiting campaign for poll workers.
        - Thank former helpers, mention the allowance and the training evening.
        - No party, no candidate, no opinion on any ballot question.
        - Subject of at most eight words.
        """;

    public async Task<string> AnswerAsync(Municipality municipality, string question, CancellationToken ct)
    {
        var response = await client.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Neutral(municipality)), new ChatMessage(ChatRole.User, question)],
            cancellationToken: ct);
        return response.Text;
    }

    public async Task<string> PollWorkerMailAsync(int month, CancellationToken ct) =>
        (await client.GetResponseAsync(PollWorkers + $"\nThis is mail number {month}.", cancellationToken: ct)).Text;
}

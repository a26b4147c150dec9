using OpenAI.Chat;

namespace Foyer.Logements;

public sealed class FlatApplicant
{
    public int FileNumber { get; set; }
    public int PeopleInHousehold { get; set; }
    public decimal MonthlyIncome { get; set; }
    public string Religion { get; set; } = "";
    public DateOnly WantsToMoveIn { get; set; }
    public string Motivation { get; set; } = "";
}

public enum ShortlistState { PendingManagerReview, Confirmed }

public sealed record Shortlist(string Flat, string RankedText, ShortlistState State);

public interface IShortlists
{
    /// <summary>The manager of the house opens the list, changes it and confirms it by hand.</summary>
    Task SubmitForManagerReviewAsync(Shortlist shortlist);
}

internal static class ApplicantText
{
    public static string Describe(this FlatApplicant a) =>
        $"File {a.FileNumber}\n" +
        $"Household: {a.PeopleInHousehold} people, income {a.MonthlyIncome} EUR, from {a.WantsToMoveIn:yyyy-MM}\n" +
        $"Faith: {a.Religion}\n" + // expect: UPA2005
        $"Motivation: {a.Motivation}";
}

public sealed class FlatShortlist(ChatClient chat, IShortlists shortlists)
{
    private const string Role =
        "You rank applicants for a rental flat. Put those first who fit the house best and can afford the rent. One file number per line with a short reason.";

    public async Task PrepareAsync(string flat, IReadOnlyCollection<FlatApplicant> applicants)
    {
        var text = string.Join("\n---\n", applicants.Select(a => a.Describe()));

        ChatCompletion completion = await chat.CompleteChatAsync(
            [new SystemChatMessage(Role), new UserChatMessage("Flat: " + flat + "\n\n" + text)],
            new ChatCompletionOptions { Temperature = 0, EndUserId = "letting-office" });

        if (completion.FinishReason == ChatFinishReason.ContentFilter || completion.Refusal is { Length: > 0 })
        {
            await shortlists.SubmitForManagerReviewAsync(new Shortlist(flat, "", ShortlistState.PendingManagerReview));
            return;
        }

        await shortlists.SubmitForManagerReviewAsync(new Shortlist(flat, completion.Content[0].Text, ShortlistState.PendingManagerReview));
    }
}

// scope: UPA2001
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace People.Rounds;

public enum PromotionStatus { Draft, PendingHumanReview, Promoted, NotPromoted }

public sealed class PromotionCase
{
    public int EmployeeId { get; init; }
    public string Achievements { get; init; } = "";
    public PromotionStatus Status { get; set; }
    public string? ModelNote { get; set; }
}

public interface ICases { Task StoreAsync(PromotionCase c); }

public class PromotionRounds(IChatClient chat, ICases cases)
{
    private record Opinion(bool Promote, string Note);

    public async Task OpenAsync(PromotionCase c)
    {
        var r = await chat.GetResponseAsync("Should the employee be promoted? JSON {Promote, Note}\n" + c.Achievements);
        var o = JsonSerializer.Deserialize<Opinion>(r.Text)!;
        c.ModelNote = $"{(o.Promote ? "leans to yes" : "leans to no")}: {o.Note}";
        c.Status = PromotionStatus.PendingHumanReview;
        await cases.StoreAsync(c);
    }

    public async Task CloseQuicklyAsync(PromotionCase c)
    {
        var r = await chat.GetResponseAsync("Should the employee be promoted? JSON {Promote, Note}\n" + c.Achievements);
        var o = JsonSerializer.Deserialize<Opinion>(r.Text)!;
        c.Status = o.Promote ? PromotionStatus.Promoted : PromotionStatus.NotPromoted;
        await cases.StoreAsync(c); // expect: UPA2001
    }
}

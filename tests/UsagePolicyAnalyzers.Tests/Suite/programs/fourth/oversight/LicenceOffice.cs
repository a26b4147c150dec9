// scope: UPA2001
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;

namespace City.Licences;

public record StallRequest(string Number, string Trader, string Description);
public record Recommendation(string Number, bool LeansToGrant, string Reasons, string NextStep);
public interface ILicences { Task GrantLicenceAsync(string number); Task RefuseLicenceAsync(string number, string reasons); }
public interface IWorklist { Task<Guid> PendingHumanReviewAsync(Recommendation r); }

// Trading licences of the city council.
public static class LicenceOffice
{
    private record Opinion(bool Grant, string Reasons);

    private static async Task<Opinion> OpinionAsync(IChatClient chat, StallRequest r) =>
        JsonSerializer.Deserialize<Opinion>((await chat.GetResponseAsync(
            "Does this application for a trading licence of the city council meet the bylaws? {Grant, Reasons}\n" + r.Description)).Text)!;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/licences/queue", async (StallRequest r, IChatClient chat, IWorklist worklist) =>
        {
            var o = await OpinionAsync(chat, r);
            var ticket = await worklist.PendingHumanReviewAsync(new Recommendation(r.Number, o.Grant, o.Reasons, "an officer decides"));
            return Results.Accepted($"/tickets/{ticket}");
        });

        app.MapPost("/licences/instant", async (StallRequest r, IChatClient chat, ILicences licences) =>
        {
            var o = await OpinionAsync(chat, r);
            if (o.Grant) await licences.GrantLicenceAsync(r.Number); // expect: UPA2001
            else await licences.RefuseLicenceAsync(r.Number, o.Reasons);
            return Results.NoContent();
        });
    }
}

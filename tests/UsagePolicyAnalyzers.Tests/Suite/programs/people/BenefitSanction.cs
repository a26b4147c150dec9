// scope: UPA2001
using System.Data.Common;
using Microsoft.Extensions.AI;

namespace JobCentre;

public class BenefitSanction(IChatClient client, DbConnection db)
{
    public async Task CheckAsync(int claimantId, string diary)
    {
        var answer = (await client.GetResponseAsync("Did the claimant look for work as agreed? Diary:\n" + diary + "\nAnswer SANCTION or KEEP.")).Text;
        if (answer.Contains("SANCTION"))
        {
            await using var command = db.CreateCommand();
            command.CommandText = "UPDATE unemployment_benefit SET revoked = 1 WHERE claimant = " + claimantId;
            await command.ExecuteNonQueryAsync(); // expect-near: UPA2001
        }
    }
}

// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Council.Housing;

public interface IHumanReview
{
    Task<bool> ApproveAsync(string subject, string proposal);
}

public interface IBenefitLedger
{
    Task GrantHousingBenefitAsync(int household);
    Task DenyHousingBenefitAsync(int household);
}

public class HousingBenefit(IChatClient client, IHumanReview review, IBenefitLedger ledger)
{
    public async Task DecideAsync(int household, string form)
    {
        var text = (await client.GetResponseAsync("Is the household entitled to housing benefit? ENTITLED or NOT\n" + form)).Text;
        await review.ApproveAsync("household " + household, text);
        if (text == "ENTITLED")
            await ledger.GrantHousingBenefitAsync(household); // expect-near: UPA2001
        else
            await ledger.DenyHousingBenefitAsync(household);
    }
}

// scope: UPA2005
using Microsoft.Extensions.AI;

namespace Pension.Counter;

public sealed record Insured(string Number, DateOnly BirthDate, int ContributionMonths);

public interface ICaseworkers
{
    Task HandOverAsync(string number, string summary);
}

public sealed class RetirementAge(IChatClient model, ICaseworkers caseworkers)
{
    public async Task PrepareAsync(Insured insured, DateOnly today)
    {
        var age = today.Year - insured.BirthDate.Year;
        var response = await model.GetResponseAsync(
            "Check if the insured person has reached the statutory retirement age of 67 and the 420 months required by law. " +
            $"Age: {age}. Contribution months: {insured.ContributionMonths}. List what is missing.");
        await caseworkers.HandOverAsync(insured.Number, response.Text);
    }
}

// scope: UPA2005
using System.Globalization;
using Microsoft.Extensions.AI;

namespace Motor.Pricing;

public record Driver(string Name, DateOnly BirthDate, string MaritalStatus, int YearsWithoutAccident, string CarModel);
public interface IUnderwriters { Task ProposeAsync(string driver, decimal premium); }

public class MotorPremiums(IChatClient chat, IUnderwriters underwriters)
{
    public async Task QuoteAsync(Driver d)
    {
        var prompt = string.Format(CultureInfo.InvariantCulture,
            "Set the yearly insurance premium for this driver. Car {0}, {1} years without accident, {2}. Number only.",
            d.CarModel, d.YearsWithoutAccident, d.MaritalStatus); // expect: UPA2005
        var r = await chat.GetResponseAsync(prompt);
        await underwriters.ProposeAsync(d.Name, decimal.Parse(r.Text, CultureInfo.InvariantCulture));
    }

    // No verdict about anybody: a birthday greeting.
    public async Task<string> GreetAsync(Driver d) =>
        (await chat.GetResponseAsync($"Write a short birthday card to our customer {d.Name}, who turns {DateTime.Today.Year - d.BirthDate.Year} this year.")).Text;

    public async Task QuoteFairlyAsync(Driver d)
    {
        var facts = new { d.CarModel, d.YearsWithoutAccident };
        var r = await chat.GetResponseAsync("Set the yearly insurance premium for this driver. Number only.\n" + facts);
        await underwriters.ProposeAsync(d.Name, decimal.Parse(r.Text, CultureInfo.InvariantCulture));
    }
}

// scope: UPA6011
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Storefront.Agents;

public sealed class ReviewTools(IChatClient writer)
{
    public IEnumerable<AITool> All()
    {
        yield return AIFunctionFactory.Create(FindFakesAsync, "find_fake_reviews", "Finds reviews of a product that look fake, so that the shop can remove them.");
        yield return AIFunctionFactory.Create(WriteAsync, "post_fake_reviews", "Writes and posts invented five-star customer reviews under different names."); // expect: UPA6011
        yield return AIFunctionFactory.Create(ThankAsync, "thank_reviewer", "Writes a thank-you note to a customer who left a review.");
    }

    private Task<string> FindFakesAsync([Description("Product number")] int product) => Task.FromResult("none for " + product);

    private async Task<string> WriteAsync(string product, int count)
    {
        var response = await writer.GetResponseAsync($"List {count} good points of {product}.");
        return response.Text;
    }

    private async Task<string> ThankAsync(string name) => (await writer.GetResponseAsync("Thank the customer in one sentence. Name: " + name)).Text;
}

// scope: UPA3004
using System.Net.Http.Json;

namespace Rental.Agent;

public class RentalAgent(HttpClient http)
{
    public async Task<string> TurnAsync(string text)
    {
        var body = new
        {
            model = "gpt-4o",
            messages = new[] { new { role = "user", content = text } },
            tools = new object[]
            {
                new
                {
                    type = "function",
                    function = new
                    {
                        name = "reserve_car",
                        parameters = new
                        {
                            type = "object",
                            properties = new
                            {
                                station = new { type = "string" },
                                driver_license_number = new { type = "string" } // expect-near: UPA3004
                            }
                        }
                    }
                }
            }
        };
        var response = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", body);
        return await response.Content.ReadAsStringAsync();
    }
}

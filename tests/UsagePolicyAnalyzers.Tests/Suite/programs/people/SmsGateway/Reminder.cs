// scope: UPA1001
namespace Barber;

public interface ISmsGateway
{
    Task SendAsync(string phone, string text);
}

public class Reminder(ITexter texter, ISmsGateway sms)
{
    public async Task RemindAsync(string customer, string phone, DateTime appointment)
    {
        var text = await texter.WriteAsync($"{customer}, {appointment:f}");
        await sms.SendAsync(phone, text); // expect: UPA1001
    }
}

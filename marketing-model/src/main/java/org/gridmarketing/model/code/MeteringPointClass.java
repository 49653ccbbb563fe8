package org.gridmarketing.model.code;

/**
 * 计量点分类: whether a point measures a customer or a gateway, and which kind of gateway.
 */
public enum MeteringPointClass implements Code {
    /** 用电客户 (customer). */
    CUSTOMER,
    /** 关口 (gateway). */
    GATEWAY,
    /** 台区关口 (station-area gateway). */
    STATION_AREA_GATEWAY,
    /** 变电站关口 (substation gateway). */
    SUBSTATION_GATEWAY,
    /** 电厂关口 (power-plant gateway). */
    POWER_PLANT_GATEWAY;

    /**
     * Tells whether the point is a gateway of any kind.
     *
     * @return true for all but customer points
     */
    public boolean isGateway() {
        return this != CUSTOMER;
    }
}
